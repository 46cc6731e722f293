# An object with slots is smaller than one with a dict in any layout.
import sys


class Normal:
    def __init__(self):
        self.x = self.y = 1


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = self.y = 1


class Empty:
    __slots__ = ()


class Wide:
    __slots__ = tuple(f"a{i}" for i in range(20))


n, s = Normal(), Slotted()
print(sys.getsizeof(s) < sys.getsizeof(n) + sys.getsizeof(n.__dict__))
print(sys.getsizeof(Empty()) < sys.getsizeof(s) < sys.getsizeof(Wide()))
w = Wide()
before = sys.getsizeof(w)
for name in Wide.__slots__:
    setattr(w, name, name)
print(before == sys.getsizeof(w))
print(w.a0, w.a19)
