import sys


def f():
    try:
        sys.exit("from f")
    except Exception:
        print("not caught")
    finally:
        print("finally")


f()
