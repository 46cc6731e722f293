# dataclasses as data types: repr, fields, equality
from dataclasses import dataclass, field
from enum import Enum


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Creature:
    size: str
    legs: int
    tail: bool = field(repr=False, default=True)


class Animal(Creature, Enum):
    BEETLE = "small", 6
    DOG = "medium", 4, False


print(list(Animal), Animal.DOG.size, Animal.DOG.legs, Animal.DOG.tail)
print(str(Animal.DOG), f"{Animal.BEETLE}", Animal.DOG.value)
print(Animal(Creature("small", 6)) if False else Animal.BEETLE)
attempt(lambda: Animal(Creature("medium", 4, False)))
attempt(lambda: Animal("small", 6))


@dataclass(frozen=True)
class Frozen:
    x: int
    y: int = 0


class Points(Frozen, Enum):
    A = 1
    B = 2, 3
    C = 1, 0


attempt(lambda: (list(Points), Points.B.x, list(Points.__members__)))
attempt(lambda: Points(Frozen(2, 3)))


@dataclass(repr=False)
class Quiet:
    x: int


class Q(Quiet, Enum):
    A = 1


print(str(Q.A), Q.A.x, Q._value_repr_ is object.__repr__, Q._member_type_)


@dataclass
class OwnRepr:
    x: int

    def __repr__(self):
        return f"own {self.x}"


class R(OwnRepr, Enum):
    A = 1


print(repr(R.A))


class Held(Enum):
    A = Creature("a", 1)
    B = Creature("b", 2)
    C = Creature("a", 1)


print(list(Held), Held.C is Held.A, Held.A.value.legs)
print(Held(Creature("b", 2)))
attempt(lambda: Held(Creature("z", 2)))


class Base:
    def __init__(self, a):
        self.a = a


class NoNew(Base, Enum):
    A = 1
    B = 2


print(list(NoNew), NoNew.A.a, NoNew(2), NoNew._member_type_)


class WithNew:
    def __new__(cls, a):
        self = object.__new__(cls)
        self.a = a * 10
        return self

    def __repr__(self):
        return f"<a {self.a}>"


class W(WithNew, Enum):
    A = 1
    B = 2


attempt(lambda: (list(W), W.A.a, W.A.value))
