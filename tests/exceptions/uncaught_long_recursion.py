# Endless recursion ends in RecursionError with folded lines.
def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
    raise RuntimeError("gave up") from None
