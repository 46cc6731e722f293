# What each kind of object says about an unknown attribute.
import sys


class C:
    def m(self):
        pass


def f():
    pass


def attempt(action):
    try:
        action()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__ + ":", e)


def setter(o):
    o.zzz = 1


def deleter(o):
    del o.zzz


for o in (C(), C, 5, 1.5, "s", [], (), {}, None, True, f, C().m, len, [].append,
          range(3), iter([]), (x for x in []), ValueError("x"), object(), type, int,
          super(C, C()), property(), ..., NotImplemented, b"", frozenset()):
    attempt(lambda: o.zzz)
    if not isinstance(o, (C, type(f), BaseException)) and o is not C:
        attempt(lambda: setter(o))
    attempt(lambda: deleter(o))
attempt(lambda: sys.zzz)
