import atexit
atexit.register(print, "at exit")
try:
    raise SystemExit(4)
finally:
    print("finally")
