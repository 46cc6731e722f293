# rename, defaults, module
from collections import namedtuple

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(namedtuple("T", "a a class _b 1c ok ok", rename=True)._fields)
print(namedtuple("T", ["", "def", "x"], rename=True)(1, 2, 3))
print(namedtuple("T", "_0 a _2", rename=True)._fields)
show(namedtuple, "class", "a", rename=True)
D = namedtuple("D", "a b c", defaults=(2, 3))
print(D(1), D(1, 5), D(1, c=9), D._field_defaults, D.__new__.__defaults__)
D = namedtuple("D", "a b", defaults=())
print(D._field_defaults, D.__new__.__defaults__)
D = namedtuple("D", "a b", defaults=[[], None])
print(D(), D().a is D().a, D(b=1))
D = namedtuple("D", "a b", defaults=iter("xy"))
print(D(), D._field_defaults)
N = namedtuple("N", "a")
print(N._field_defaults, N.__new__.__defaults__, N.__module__)
M = namedtuple("M", "a", module="some.where")
print(M.__module__, M, M(1))


def inside():
    return namedtuple("Local", "a")


print(inside(), inside().__qualname__, inside().__module__)


class Outer:
    Inner = namedtuple("Inner", "a b")


print(Outer.Inner, Outer.Inner(1, 2))
D = namedtuple("D", "a b c", rename=True, defaults=[1], module="m")
print(D, D(1, 2))
print(D.__new__.__code__.co_varnames, D.__new__.__code__.co_argcount)
print(D.__new__.__name__, D.__new__.__qualname__, D._make.__qualname__,
      D._replace.__qualname__, D.__repr__.__qualname__, D._asdict.__qualname__,
      D.__getnewargs__.__qualname__)
print(D.__new__.__module__)
print(D._make.__doc__, "|", D._replace.__doc__, "|", D._asdict.__doc__)
import inspect
print(inspect.signature(D), inspect.signature(namedtuple))
