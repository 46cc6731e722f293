try:
    raise SystemExit(3)
except SystemExit as e:
    e.code = "changed"
    raise
