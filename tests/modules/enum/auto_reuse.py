# auto objects kept and used again; auto in tuple subclasses
from collections import namedtuple
from enum import Enum, auto, Flag

TwoTuple = namedtuple("TwoTuple", "a b")
one = auto()


class First(Enum):
    A = one
    B = auto()
    C = one


print(list(First.__members__.items()), one.value)


class Second(Enum):
    X = TwoTuple(auto(), "x")
    Y = TwoTuple(auto(), "y")


print([m.value for m in Second], type(Second.X.value).__name__)


class Coord(tuple, Enum):
    P = auto(), 5
    Q = 1, auto()


print([m.value for m in Coord], Coord.P[1], len(Coord.Q))


class Labelled(Enum):
    OPEN = auto(), "is open"
    SHUT = auto(), "is shut"

    def __init__(self, number, text):
        self.number = number
        self.text = text


print([(m.number, m.text) for m in Labelled], Labelled((1, "is open")))


class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W
    X = auto()


print(list(Perm), Perm.RW, Perm.X.value)


class Shared(Enum):
    A = B = auto()
    C = auto()


print(list(Shared.__members__.items()))
