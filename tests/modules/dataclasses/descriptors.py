# Descriptors and properties as defaults.
from dataclasses import dataclass, field, fields


class Convert:
    def __init__(self, *, default):
        self._default = default

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self._name = "_" + name

    def __get__(self, obj, cls):
        if obj is None:
            return self._default
        return getattr(obj, self._name, self._default)

    def __set__(self, obj, value):
        setattr(obj, self._name, int(value))


@dataclass
class Inventory:
    quantity: Convert = Convert(default=100)
    other: Convert = Convert(default=7)


i = Inventory()
print(i, i.__dict__)
i.quantity = 2.5
print(i.quantity, Inventory(3.9), Inventory.__doc__, fields(Inventory)[0].default)


class NoDefault:
    def __get__(self, obj, cls):
        if obj is None:
            raise AttributeError("no default")
        return obj.__dict__["v"] * 2

    def __set__(self, obj, value):
        obj.__dict__["v"] = value


@dataclass
class Must:
    v: int = NoDefault()


print(Must(4), Must.__doc__)
try:
    Must()
except TypeError as e:
    print(e)


class OnlySet:
    def __set__(self, obj, value):
        print("set", type(value).__name__)
        obj.__dict__["w"] = 1


@dataclass
class Odd:
    w: int = OnlySet()


print(type(Odd().w).__name__)


@dataclass
class P:
    x: int

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, v):
        self.x = v // 2


p = P(2)
p.double = 10
print(p, p.double)


@dataclass
class Prop:
    x: int
    _x: int = field(init=False, repr=False, default=0)

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value if not isinstance(value, property) else "default"


print(Prop(5), Prop(), Prop(5).__dict__)


@dataclass
class ReadOnly:
    y: int = 0

    @property
    def y(self):
        return 42


try:
    ReadOnly()
except AttributeError as e:
    print(e)


@dataclass
class Func:
    f: callable = len
    g: callable = lambda self: "method"
    h: callable = field(default=staticmethod(lambda: "static"))


f = Func()
print(f.f("abc"), Func(f=3).f)
print(Func.g(1), f.g(1), type(Func.__dict__["h"]).__name__)


class D:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)

    def __get__(self, obj, cls=None):
        return 1


@dataclass
class InField:
    c: int = field(default=D(), init=False)


print(InField.c, InField().c, type(InField.__dict__["c"]).__name__)
