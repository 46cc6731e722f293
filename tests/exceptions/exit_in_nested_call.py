# The exit passes through handlers of Exception, not of BaseException.
import sys


def deep(n):
    if n == 0:
        sys.exit(2)
    try:
        deep(n - 1)
    except Exception:
        print("wrong")
    except BaseException as e:
        print("passing", n, e.code)
        raise
    else:
        print("wrong")


deep(3)
