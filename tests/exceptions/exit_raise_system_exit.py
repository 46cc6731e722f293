# raise SystemExit(n) is the same as sys.exit(n).
class Leave(SystemExit):
    pass


try:
    raise Leave(7)
except Exception:
    print("not an Exception")
