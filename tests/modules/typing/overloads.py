"""overload, get_overloads, clear_overloads."""

from typing import *


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
try:
    f(1)
except NotImplementedError as error:
    print(error)
def f(x): return x


print(f(1), len(get_overloads(f)))
for o in get_overloads(f):
    print(o.__name__, o.__annotations__)


class C:
    @overload
    def m(self, x: int) -> int: ...
    @overload
    def m(self, x: str) -> str: ...
    def m(self, x): return x

    @overload
    @classmethod
    def c(cls, x: int): ...
    @overload
    @classmethod
    def c(cls, x: str): ...
    @classmethod
    def c(cls, x): return x

    @overload
    @staticmethod
    def s(x: int): ...
    @overload
    @staticmethod
    def s(x: str): ...
    @staticmethod
    def s(x): return x

    def plain(self): ...


print(len(get_overloads(C.m)), len(get_overloads(C().m)),
      len(get_overloads(C.c)), len(get_overloads(C.s)),
      len(get_overloads(C.plain)))
print([type(o).__name__ for o in get_overloads(C.c)])
print([type(o).__name__ for o in get_overloads(C.s)])
print(get_overloads(len))
try:
    print(get_overloads(1))
except AttributeError as error:
    print(error)
print(overload(1).__name__, overload(len).__name__)
get_overloads(f).clear()
print(len(get_overloads(f)))
clear_overloads()
print(get_overloads(f), get_overloads(C.m))


def same():
    @overload
    def inner(x: int): ...
    @overload
    def inner(x: str): ...
    def inner(x): ...
    return inner


print(len(get_overloads(same())), len(get_overloads(same())))
