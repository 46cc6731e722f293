# dir() of enums and members
import enum
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag


class Color(Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1

    def method(self):
        pass

    @property
    def prop(self):
        pass

    @staticmethod
    def static():
        pass

    plain = enum.nonmember(3)
    _hidden = enum.nonmember(4)


class Sub(Color.__base__):
    def inherited(self):
        pass


class SubChild(Sub):
    X = 1

    def own(self):
        pass


class Level(IntEnum):
    LOW = 1


class Perm(Flag):
    R = 1
    RW = 3


class Init(Enum):
    A = 1

    def __init__(self, v):
        self.attr = v
        self._private = v

    def __init_subclass__(cls):
        pass


class New(Enum):
    A = 1

    def __new__(cls, v):
        obj = object.__new__(cls)
        obj._value_ = v
        return obj


class Text(Enum):
    name = 1
    value = 2


class Mixin:
    mixed = 5

    def help(self):
        pass


class Mixed(Mixin, Enum):
    A = 1


for cls in (Color, Sub, SubChild, Perm, Init, New, Text, Mixed, Enum, Flag):
    print(cls, dir(cls))
for m in (Color.RED, SubChild.X, Perm.R, Perm.RW, Init.A, New.A, Text.name, Mixed.A):
    print(repr(m), dir(m))
for cls in Level, IntEnum, IntFlag:
    print(cls, sorted(set(dir(cls)) - set(dir(int))))
print(sorted(set(dir(Level.LOW)) - set(dir(1))))
print(sorted(set(dir(StrEnum)) - set(dir(str))))
Color.RED.extra = 1
Color.new = 7
print(dir(Color.RED), "new" in dir(Color), "extra" in dir(Color.GREEN))


class OwnDir(Enum):
    A = 1

    def __dir__(self):
        return ["z", "a"]


print(dir(OwnDir.A), "A" in dir(OwnDir))
