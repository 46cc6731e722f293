# ClassVar, given itself, with parameters and as text.
import typing
import typing as t
from typing import ClassVar, ClassVar as CV
from dataclasses import dataclass, field, fields


@dataclass
class C:
    a: int
    b: ClassVar[int] = 5
    c: ClassVar = []
    d: typing.ClassVar[list] = [1]
    e: "ClassVar[int]" = 6
    f: "typing.ClassVar" = 7
    g: "t.ClassVar[int]" = 8
    h: "CV[int]" = 9
    i: "  ClassVar [ int ]" = 10
    j: " typing . ClassVar[int]" = 11
    k: ClassVar[int] = field(default=12)


print([f.name for f in fields(C)], C(1), C.__doc__)
print(C.c, C.b, C.k, list(C.__dataclass_fields__))
print({n: repr(f._field_type) for n, f in C.__dataclass_fields__.items()})


@dataclass
class NotOnes:
    a: "NotClassVar[int]" = 1
    b: "typing_.ClassVar" = 2
    c: "ClassVarX" = 3
    d: "x ClassVar" = 4
    e: "typing.Other" = 5
    f: "[ClassVar]" = 6
    g: "" = 7
    h: "missing.ClassVar" = 8
    i: "a.b.ClassVar" = 9
    j: "(ClassVar)" = 10
    k: "typing." = 11
    l: "." = 12


print([f.name for f in fields(NotOnes)])


def attempt(make):
    try:
        make()
        print("fine")
    except (TypeError, ValueError) as e:
        print(e)


def factory():
    @dataclass
    class X:
        a: ClassVar[list] = field(default_factory=list)


def kw():
    @dataclass
    class X:
        a: ClassVar[int] = field(default=1, kw_only=True)


def kw_false():
    @dataclass
    class X:
        a: ClassVar[int] = field(default=1, kw_only=False)


def mutable():
    @dataclass(kw_only=True)
    class X:
        a: ClassVar[list] = []


for make in (factory, kw, kw_false, mutable):
    attempt(make)


@dataclass(slots=True)
class Slotted:
    a: int
    b: ClassVar[int] = 5


print(Slotted.__slots__, Slotted.b, Slotted(1))


@dataclass
class Base:
    x: int = 1


@dataclass
class Derived(Base):
    x: ClassVar[int] = 3
    y: int = 2


print(fields(Derived)[0].name, Derived(), Derived.__doc__, Derived.x)
