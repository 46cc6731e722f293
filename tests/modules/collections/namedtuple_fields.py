# The descriptors of the fields
from collections import namedtuple

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


P = namedtuple("P", "x y")
d = P.x
print(d, P.y, type(d), type(d).__name__, type(d).__module__)
print(d.__get__(P(5, 6), P), d.__get__((7, 8)), d.__get__(None, P) is d)
show(d.__get__, 5)
show(d.__get__, "ab")
show(P.y.__get__, (1,))
show(d.__get__)
show(d.__set__, P(1, 2), 5)
show(d.__delete__, P(1, 2))
print(d.__reduce__())
cls, args = d.__reduce__()
print(cls(*args), cls(3, None), cls(1, doc := "text").__doc__)
show(cls)
show(cls, 1)
show(cls, "x", "y")
show(cls, 1, 2, 3)
show(lambda: type("X", (cls,), {}))
d.__doc__ = "changed"
print(P.x.__doc__, P.x)
d.__doc__ = 5
print(P.x.__doc__)


class Own(tuple):
    first = cls(0, "first")
    second = cls(1, "second")
    past = cls(9, "past")
    negative = cls(-1, "negative")


o = Own("ab")
print(o.first, o.second, Own.first)
show(lambda: o.past)
show(lambda: o.negative)
show(lambda: Own().first)


class NoTuple:
    f = cls(0, "f")


show(lambda: NoTuple().f)
show(setattr, NoTuple(), "f", 1)


class IsList(list):
    f = cls(0, "f")


show(lambda: IsList("a").f)
