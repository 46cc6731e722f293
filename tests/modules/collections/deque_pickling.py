# copy and the pickling protocol
from collections import deque
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = deque([1, [2], 3], 5)
for c in (d.copy(), copy.copy(d), d.__copy__()):
    print(c, c.maxlen, c is d, c[1] is d[1])
c = copy.deepcopy(d)
print(c, c.maxlen, c[1] is d[1])
d = deque()
d.append(d)
c = copy.deepcopy(d)
print(c[0] is c, c is d)


def parts(d):
    r = d.__reduce__()
    print(len(r), r[0].__name__, r[1], r[2], list(r[3]))


parts(deque())
parts(deque("ab"))
parts(deque("ab", 4))


class Sub(deque):
    pass


s = Sub("abc", 7)
s.extra = [1]
parts(s)
c = copy.copy(s)
print(type(c).__name__, c, hasattr(c, "extra"))
c = copy.deepcopy(s)
print(type(c).__name__, c, c.maxlen, c.extra, c.extra is s.extra)
c = s.copy()
print(type(c).__name__, c, c.maxlen, hasattr(c, "extra"))


class Slotted(deque):
    __slots__ = ("a", "b")


s = Slotted("xy")
s.a = 1
parts(s)
c = copy.copy(s)
print(c, hasattr(c, "a"), hasattr(c, "b"))


class Own(deque):
    def __init__(self, items=(), maxlen=None, *, tag=None):
        super().__init__(items, maxlen)
        self.tag = tag


print(Own("ab", tag=5).copy().tag, copy.copy(Own("ab", tag=5)).tag)


class Wrong(deque):
    def __new__(cls, *args):
        return super().__new__(cls) if not args else [1]


show(Wrong().copy)
show(lambda: Wrong() + deque())
