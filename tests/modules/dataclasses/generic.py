# Generic data classes, by PEP 695 and by typing.
from dataclasses import dataclass, field, fields, asdict, replace
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass
class Box[X]:
    value: X
    more: list[X] = field(default_factory=list)


b = Box[int](3)
print(b, type(b) is Box, Box.__type_params__, Box.__doc__, Box[int])
print(b == Box(3), b.__orig_class__, asdict(b))


@dataclass(frozen=True)
class Pair[A, B: int]:
    first: A
    second: B


print(Pair[str, int]("a", 1), Pair.__parameters__, hash(Pair(1, 2)) == hash((1, 2)))


@dataclass
class Old(Generic[T]):
    x: T
    y: list[T] = field(default_factory=list)


print(Old(1), Old[int](1), Old.__doc__, Old.__orig_bases__, Old.__parameters__)
print(fields(Old)[0].name, replace(Old[int](1), x=3))


@dataclass(slots=True)
class Slotted(Generic[T]):
    x: T


print(Slotted.__slots__, Slotted(1), Slotted[int].__origin__ is Slotted)
print(Slotted.__orig_bases__, Slotted.__parameters__)


@dataclass
class Sub(Old[int]):
    z: int = 0


print(Sub(1), Sub.__doc__, Sub.__orig_bases__)


@dataclass(slots=True)
class Child(Slotted[T], Generic[T]):
    y: T = None


print(Child(1, 2), Child.__slots__, Child[str])
try:
    Old[int, str]
except TypeError as e:
    print(e)
