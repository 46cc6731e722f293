# breakpoint() calls sys.breakpointhook, whatever that is at the time.
import sys


def attempt(call):
    try:
        print("->", call())
    except BaseException as e:
        print(type(e).__name__, e)


print(breakpoint, sys.breakpointhook)
print(sys.__breakpointhook__ is sys.breakpointhook)
print(breakpoint.__text_signature__, sys.breakpointhook.__text_signature__)


def hook(*args, **kwargs):
    print("hook", args, kwargs)
    return 7


sys.breakpointhook = hook
attempt(lambda: breakpoint())
attempt(lambda: breakpoint(1, x=2))
attempt(lambda: breakpoint(*range(3), **{"a": 1}))
sys.breakpointhook = lambda: 1 / 0
attempt(lambda: breakpoint())
attempt(lambda: breakpoint(1))
sys.breakpointhook = 5
attempt(lambda: breakpoint())
del sys.breakpointhook
attempt(lambda: breakpoint())
sys.breakpointhook = sys.__breakpointhook__


class Deletes:
    def __call__(self):
        del sys.breakpointhook
        return "gone"


sys.breakpointhook = Deletes()
attempt(lambda: breakpoint())
attempt(lambda: breakpoint())
