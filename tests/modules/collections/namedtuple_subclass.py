# Subclasses
from collections import namedtuple

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Point(namedtuple("Point", "x y")):
    __slots__ = ()

    @property
    def sum(self):
        return self.x + self.y

    def __str__(self):
        return f"<{self.x}, {self.y}>"


p = Point(1, 2)
print(p, repr(p), p.sum, p._replace(x=3).sum, Point.__mro__[1].__name__)
show(setattr, p, "z", 1)


class Open(Point):
    pass


o = Open(3, 4)
o.z = 5
print(repr(o), o.z, o.__dict__, o.x, o.sum)
show(setattr, o, "x", 1)


class Hidden(Point):
    x = "class attribute"


print(Hidden(1, 2).x, Hidden(1, 2)[0], Hidden(1, 2).y, Hidden(1, 2))


class WithInit(namedtuple("Base", "a b")):
    def __new__(cls, a):
        return super().__new__(cls, a, a + 1)

    def __init__(self, a):
        self.made = a


w = WithInit(5)
print(w, w.made, w.b)


class Extended(namedtuple("Ext", Point._fields + ("z",))):
    pass


print(Extended(1, 2, 3), Extended._fields)
Point.y.__doc__ = "the ordinate"
print(Point.y.__doc__, Point.x.__doc__)
Point.__doc__ = "new doc"
print(Point.__doc__)


class Mixin:
    __slots__ = ()

    def norm(self):
        return self[0] ** 2 + self[1] ** 2


class Mixed(Mixin, Point):
    __slots__ = ()


print(Mixed(3, 4).norm(), Mixed(3, 4))


class Generic(namedtuple("G", "a")):
    def __getattr__(self, name):
        return "dynamic " + name


print(Generic(1).a, Generic(1).b)


class Getattribute(namedtuple("G", "a")):
    def __getattribute__(self, name):
        if name == "a":
            return "hooked"
        return super().__getattribute__(name)


print(Getattribute(1).a, Getattribute(1)[0])
