# Properties and slots with related names; validation; lazy slots; freezing.
class Point:
    __slots__ = ("_x", "_y", "_frozen")
    def __init__(self, x, y):
        self._frozen = False
        self.x, self.y = x, y
        self._frozen = True
    def __setattr__(self, name, value):
        if name != "_frozen" and getattr(self, "_frozen", False):
            raise AttributeError("frozen: " + name)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        raise AttributeError("frozen: del " + name)
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v):
        if not isinstance(v, int): raise TypeError("x must be int")
        self._x = v
    y = property(lambda self: self._y, lambda self, v: object.__setattr__(self, "_y", v))
def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
p = Point(1, 2)
attempt(lambda: (p.x, p.y, p._x))
attempt(setattr, p, "x", 5)
attempt(setattr, p, "_x", 5)
attempt(setattr, p, "z", 5)
attempt(delattr, p, "x")
attempt(Point, "a", 1)
object.__setattr__(p, "_frozen", False)
p.x = 10
attempt(lambda: p.x)
class Lazy:
    __slots__ = ("_cache", "n")
    def __init__(self, n): self.n = n
    @property
    def value(self):
        try:
            return self._cache
        except AttributeError:
            print("computing")
            self._cache = self.n * 2
            return self._cache
l = Lazy(4)
attempt(lambda: (l.value, l.value))
del l._cache
attempt(lambda: l.value)
class LazyByGetattr:
    __slots__ = ("a", "b")
    def __getattr__(self, name):
        if name not in type(self).__slots__:
            raise AttributeError("no " + name)
        print("making", name)
        setattr(self, name, name * 2)
        return getattr(self, name)
z = LazyByGetattr()
attempt(lambda: (z.a, z.a, z.b))
attempt(lambda: z.c)
class Both:
    __slots__ = ("v",)
    @property
    def w(self): return self.v
    @w.setter
    def w(self, x): self.v = x
    @w.deleter
    def w(self): del self.v
b = Both()
attempt(lambda: b.w)
b.w = 3
attempt(lambda: (b.v, b.w))
del b.w
attempt(lambda: b.v)
