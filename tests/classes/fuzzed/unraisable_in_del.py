# What sys.unraisablehook hears of a __del__ that fails: the function itself
# where it is one, and a traceback even where no frame was entered.
import sys


def heard(args):
    where = args.object
    kind = type(where).__name__
    if kind == "function":
        kind += " " + where.__qualname__
    depth, tb = 0, args.exc_traceback
    while tb:
        depth, tb = depth + 1, tb.tb_next
    print(kind, args.exc_type.__name__, args.exc_value, depth)


sys.unraisablehook = heard


def make(value):
    class C:
        __del__ = value
    return C


def fails(self):
    1 // 0


def deeper(self):
    fails(self)


for value in (fails, deeper, lambda self: self.x, staticmethod(lambda: 1 // 0),
              classmethod(fails), 5, None, len, int, "text"):
    make(value)()
    print("next")
