# the HOWTO: IntEnum, IntFlag, Flag and others
import enum
from enum import Enum, IntEnum, StrEnum, IntFlag, Flag, auto


class Shape(IntEnum):
    CIRCLE = 1
    SQUARE = 2


class Request(IntEnum):
    POST = 1
    GET = 2


print(Shape == 1, Shape.CIRCLE == 1, Shape.CIRCLE == Request.POST)
print(int(Shape.CIRCLE), ["a", "b", "c"][Shape.CIRCLE], [i for i in range(Shape.SQUARE)])


class Color(StrEnum):
    RED = "r"
    GREEN = "g"
    BLUE = "b"
    UNKNOWN = auto()


print(Color.RED, repr(Color.UNKNOWN), Color("g"))


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


print(repr(Perm.R | Perm.W), Perm.R + Perm.W)
RW = Perm.R | Perm.W
print(Perm.R in RW)


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(repr(Perm.RWX), repr(~Perm.RWX), repr(Perm(7)))
print(repr(Perm.R & Perm.X), bool(Perm.R & Perm.X), repr(Perm.X | 8))
print(list(Perm.RWX), list(Perm), Perm.RWX.name)


class Color(Flag):
    RED = auto()
    BLUE = auto()
    GREEN = auto()


print(repr(Color.RED & Color.GREEN), bool(Color.RED & Color.GREEN))


class Color(Flag):
    RED = auto()
    BLUE = auto()
    GREEN = auto()
    WHITE = RED | BLUE | GREEN


print(repr(Color.WHITE), repr(Color.RED | Color.BLUE), repr(Color(5)))
purple = Color.RED | Color.BLUE
print(list(purple), repr(Color(0)))


class Color(Flag):
    BLACK = 0
    RED = auto()
    BLUE = auto()
    GREEN = auto()


print(repr(Color.BLACK), bool(Color.BLACK), Color.BLACK in Color.RED, list(Color))


class IntEnumLike(int, enum.ReprEnum):
    pass


class Mine(IntEnumLike):
    A = 1


print(Mine.A, repr(Mine.A), f"{Mine.A:03}", Mine.A + 1)


class Color(Enum):
    red = auto()
    green = auto()
    _ = auto()


print(list(Color), Color.red.value)


class Numbers(enum.IntEnum):
    A = 1
    B = "2"
    C = 3.0
    D = True


print(list(Numbers))


class Priority(Enum):
    def __new__(cls, value, label):
        obj = object.__new__(cls)
        obj._value_ = value
        obj.label = label
        return obj

    LOW = (1, "low")
    HIGH = (2, "high")


print([(p.value, p.label) for p in Priority], Priority(1))


class OrderedEnum(Enum):
    def __ge__(self, other):
        if self.__class__ is other.__class__:
            return self.value >= other.value
        return NotImplemented

    def __gt__(self, other):
        if self.__class__ is other.__class__:
            return self.value > other.value
        return NotImplemented

    def __le__(self, other):
        if self.__class__ is other.__class__:
            return self.value <= other.value
        return NotImplemented

    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


class Grade(OrderedEnum):
    A = 5
    B = 4
    C = 3


print(Grade.C < Grade.A, sorted(Grade), max(Grade))
