# Layouts: slotted data classes in multiple inheritance, and what is left of
# the class before the slots.
import gc
import weakref
from dataclasses import dataclass, field


@dataclass(slots=True)
class A:
    a: int


@dataclass(slots=True)
class B:
    b: int


try:
    class Both(A, B):
        pass
except TypeError as e:
    print(e)
try:
    @dataclass(slots=True)
    class Both(A, B):
        c: int
except TypeError as e:
    print(e)


@dataclass(slots=True)
class Mixin:
    def hello(self):
        return "hello " + type(self).__name__


@dataclass(slots=True)
class C(A, Mixin):
    c: int = 2


print(C(1), C(1).hello(), C.__slots__, C.__mro__[1:3] == (A, Mixin))


class Empty:
    __slots__ = ()


@dataclass(slots=True)
class D(Empty):
    d: int = 1


print(hasattr(D(), "__dict__"), D.__basicsize__ - A.__basicsize__)


class Base:
    pass


@dataclass(slots=True)
class S(Base):
    x: int


gc.collect()
print([c.__name__ for c in Base.__subclasses__()], Base.__subclasses__()[0] is S)
refs = []


def watch(cls):
    refs.append(weakref.ref(cls))
    return cls


@dataclass(slots=True)
@watch
class Watched:
    x: int

    def f(self):
        return 1


gc.collect()
print(refs[0]() is None, Watched(1))
w = weakref.ref(Watched)
del Watched
gc.collect()
print(w() is None)


@dataclass(slots=True)
class Parent:
    x: int
    y: int = 0


class Child(Parent):
    __slots__ = ("z",)

    def __init__(self, x, z):
        super().__init__(x)
        self.z = z


c = Child(1, 2)
print(c, c.z, hasattr(c, "__dict__"))
c.__class__ = Child
try:
    c.__class__ = Parent
except TypeError as e:
    print(e)


@dataclass(slots=True)
class Same:
    x: int
    y: int = 0


p = Parent(1, 2)
p.__class__ = Same
print(p)


@dataclass(slots=True)
class Redeclared(Parent):
    x: int = 5


print(Redeclared.__slots__, Redeclared(), "x" in Redeclared.__dict__)


@dataclass(slots=True)
class ClassAttr(Parent):
    y = 7


try:
    print(ClassAttr(1))
except AttributeError as e:
    print(e)


@dataclass(slots=True)
class Properties(Base):
    _v: int = 0

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        self._v = value


pr = Properties(3)
pr.v = 4
print(pr, pr.v, Properties.__slots__)
