# _replace and copy.replace
from collections import namedtuple
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


P = namedtuple("P", "x y", defaults=[0])
p = P(1, 2)
print(p._replace(x=5), p._replace(), p._replace(y=9, x=8), p)
show(p._replace, z=1)
show(p._replace, z=1, w=2, x=3)
show(p._replace, 1)
show(P._replace)
print(copy.replace(p, y=7), p.__replace__(x=0))
show(copy.replace, p, q=1)
print(copy.copy(p) == p, copy.deepcopy(P([1], [2])), type(copy.deepcopy(p)).__name__)
print(p.__reduce_ex__(2)[1])
print(p.__getnewargs__(), type(p.__getnewargs__()).__name__)


class Sub(P):
    def __new__(cls, x, y=3):
        return super().__new__(cls, x * 2, y)


s = Sub(1)
print(s, s._replace(y=1), type(s._replace(y=1)).__name__, s._asdict())
S = namedtuple("S", "self x")
print(S(1, 2)._replace(self=5), S(1, 2)._replace(x=7))


class Override(P):
    @classmethod
    def _make(cls, iterable):
        print("make")
        return super()._make(iterable)


print(Override(1)._replace(x=2))
