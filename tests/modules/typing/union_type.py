"""int | str: types.UnionType."""

import types
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
show(lambda: int | str)
show(lambda: int | int)
show(lambda: int | None)
show(lambda: None | int)
show(lambda: None | None)
show(lambda: int | str | int | None)
show(lambda: int | "str")
show(lambda: "str" | int)
show(lambda: int | 1)
show(lambda: 1 | int)
show(lambda: int | [int])
show(lambda: int | ())
show(lambda: int | ...)
show(lambda: (int | str) | "x")
show(lambda: (int | str) | 1)
show(lambda: int | list[int] | list[str] | list[int])
show(lambda: int | print)
show(lambda: type(int | str))
show(lambda: (int | str).__args__)
show(lambda: (int | str).__parameters__)
show(lambda: (list[T] | int).__parameters__)
show(lambda: (list[T] | int)[str])
show(lambda: (int | str) == (str | int))
show(lambda: (int | str) == int)
show(lambda: (int | str) == (int | str | None))
show(lambda: hash(int | str) == hash(str | int))
show(lambda: {int | str: 1}[str | int])
show(lambda: isinstance(1, int | str))
show(lambda: isinstance(None, int | None))
show(lambda: isinstance(None, int | str))
show(lambda: isinstance(1, str | list[int]))
show(lambda: isinstance([], list[int] | list))
show(lambda: issubclass(bool, int | str))
show(lambda: issubclass(1, int | str))
show(lambda: isinstance(1, int | Any))
show(lambda: isinstance(1, str | Any))
show(lambda: (int | str)())
show(lambda: (int | str)[int])
show(lambda: (int | str).foo)
show(lambda: setattr(int | str, "x", 1))
show(lambda: setattr(int | str, "__args__", 1))
show(lambda: types.UnionType())
show(lambda: iter(int | str))
show(lambda: bool(int | str))
show(lambda: int.__or__(int, str))
show(lambda: type.__or__(int, str))
show(lambda: type.__or__(int, "str"))
show(lambda: (int | str).__or__(bytes))
show(lambda: (int | str).__or__("x"))
for base in (int | str, types.UnionType):
    try:
        class D(base): pass
    except TypeError as error:
        print(error)


class Meta(type):
    def __or__(cls, other): return ("or", other)
    def __ror__(cls, other): return ("ror", other)


class M(metaclass=Meta): pass


show(lambda: M | int)
show(lambda: int | M)
show(lambda: M | "x")
x = int
x |= str
print(x)
try:
    isinstance(1, int | "str")
except TypeError as error:
    print(error)


def f(a: int | None = None, *b: str | bytes) -> list[int] | None: ...


print(f.__annotations__, get_type_hints(f))
