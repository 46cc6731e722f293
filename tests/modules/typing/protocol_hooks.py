"""__subclasshook__ and metaclasses of protocols."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class A:
    def f(self): pass


@runtime_checkable
class P(Protocol):
    def f(self): ...


@runtime_checkable
class Custom(Protocol):
    x: int
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "x") or NotImplemented


class X:
    x = 1


show(lambda: P.__subclasshook__(A))
show(lambda: P.__subclasshook__(X))
show(lambda: P.__subclasshook__(1))
show(lambda: issubclass(X, Custom))
show(lambda: issubclass(A, Custom))
show(lambda: isinstance(X(), Custom))


class Child(P): pass


show(lambda: issubclass(A, Child))
show(lambda: isinstance(A(), Child))
show(lambda: Child.__subclasshook__(A))


class Annotated_(Protocol):
    f: int


class Implicit(Annotated_): pass


show(lambda: issubclass(Annotated_, P))
show(lambda: issubclass(Implicit, P))


class Meta(type(Protocol)):
    @property
    def broken(cls):
        raise ValueError("boom")


class Broken(Protocol, metaclass=Meta):
    broken: int


try:
    runtime_checkable(Broken)
except TypeError as error:
    print(error, repr(error.__cause__))


@runtime_checkable
class Data(Protocol):
    zeta: int
    alpha = None
    def method(self): ...


show(lambda: sorted(Data.__non_callable_proto_members__))
show(lambda: issubclass(A, Data))


class Full:
    zeta = 1
    alpha = None
    def method(self): pass


show(lambda: isinstance(Full(), Data))


@runtime_checkable
class Calls(Protocol):
    def __call__(self, x: int) -> int: ...


show(lambda: isinstance(len, Calls))
show(lambda: isinstance(lambda: 1, Calls))
show(lambda: isinstance(1, Calls))
show(lambda: issubclass(int, Calls))


@runtime_checkable
class Empty(Protocol): pass


show(lambda: isinstance(1, Empty))
show(lambda: issubclass(int, Empty))


@runtime_checkable
class More(P, Protocol):
    def g(self): ...


class FG(A):
    def g(self): pass


show(lambda: (isinstance(FG(), More), isinstance(A(), More),
              issubclass(FG, More), issubclass(More, P)))


class NotAgain(P, Protocol):
    def g(self): ...


show(lambda: isinstance(FG(), NotAgain))
show(lambda: issubclass(FG, NotAgain))


class S:
    __slots__ = ("f",)


s = S()
show(lambda: isinstance(s, P))
s.f = 1
show(lambda: isinstance(s, P))


class Dynamic:
    def __getattribute__(self, name):
        if name == "f":
            return print
        return object.__getattribute__(self, name)


show(lambda: isinstance(Dynamic(), P))
