# match statements over members
from enum import Enum, IntEnum, StrEnum, Flag


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Word(StrEnum):
    YES = "yes"
    NO = "no"


class Perm(Flag):
    R = 1
    W = 2
    RW = 3


def which(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case Level.HIGH:
            return "high"
        case Word.YES | Word.NO as w:
            return f"word {w}"
        case Perm.RW:
            return "rw"
        case Perm():
            return f"perm {x.value}"
        case [Color() as c, *rest]:
            return f"list of {c} and {rest}"
        case {"color": Color.RED, **others}:
            return f"red dict {others}"
        case {"color": Color(value=v)}:
            return f"dict {v}"
        case Color(name=n, value=v):
            return n, v
        case int(n):
            return f"int {n}"
    return "nothing"


for x in (Color.RED, Color.CRIMSON, Color.GREEN, Level.LOW, Level.HIGH, 1, 2,
          "yes", "no", "maybe", Word.YES, Perm.R, Perm.R | Perm.W, Perm(0), 3,
          [Color.RED, 1, 2], [Color.GREEN], [1], {"color": Color.RED, "a": 1},
          {"color": Color.GREEN}, None):
    print(repr(x), "->", which(x))


class Shape(Enum):
    SQUARE = ("square", 4)
    TRIANGLE = ("triangle", 3)
    __match_args__ = ("label", "sides")

    def __init__(self, label, sides):
        self.label = label
        self.sides = sides


for s in Shape:
    match s:
        case Shape(label, 4):
            print("four sides", label)
        case Shape(label, sides):
            print(label, sides)


def guard(c):
    match c:
        case Color() if c is Color.RED:
            return "guarded"
        case Color():
            return "other"


print(guard(Color.RED), guard(Color.GREEN), guard(1))
