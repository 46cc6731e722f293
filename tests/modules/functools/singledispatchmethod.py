# singledispatchmethod, with plain, class and static methods.
from abc import ABC, abstractmethod
from functools import singledispatchmethod


class A:
    @singledispatchmethod
    def f(self, x, y=1):
        "f's doc"
        return "base", x, y

    @f.register
    def _(self, x: int, y=2):
        return "int", x, y

    @f.register(str)
    def on_str(self, x, y=3):
        return "str", self.name, y

    name = "A"

    @singledispatchmethod
    @classmethod
    def c(cls, x):
        return cls.__name__, "base"

    @c.register
    @classmethod
    def _(cls, x: int):
        return cls.__name__, "int"

    @c.register(str)
    @classmethod
    def _(cls, x):
        return cls.__name__, "str"

    @singledispatchmethod
    @staticmethod
    def s(x):
        return "base"

    @s.register
    @staticmethod
    def _(x: int):
        return "int"


class B(A):
    name = "B"


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


a = A()
print(a.f(1), a.f("x"), a.f(None, y=5), B().f("x"), a.f(True))
print(a.c(1), A.c("x"), B.c([]), B().c(1), a.s(1), A.s("x"))
attempt(a.f)
attempt(a.f, x=1)
attempt(A.f, a, 1)
attempt(A.c)
attempt(singledispatchmethod, 5)
print(a.f.__name__, a.f.__doc__, a.f.__wrapped__.__name__, A.f.__qualname__, a.on_str("x"))
a.f.register(list, lambda self, x, y=0: ("list", self is a))
print(a.f([]))
A.__dict__["f"].register(dict, lambda self, x: "dict")
print(a.f({}), a.f.register.__name__)
attempt(A.__dict__["f"].register, 5)


class Abstract(ABC):
    @singledispatchmethod
    @abstractmethod
    def f(self, x):
        pass


print(sorted(Abstract.__abstractmethods__), Abstract.__dict__["f"].__isabstractmethod__)
print(A.__dict__["f"].__isabstractmethod__, type(A.__dict__["f"].dispatcher).__name__)


class Slots:
    __slots__ = ()

    @singledispatchmethod
    def f(self, x):
        return "slots"

    @f.register
    def _(self, x: int):
        return "slots int"


print(Slots().f(1), Slots().f(""))
