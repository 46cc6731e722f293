# the reference page, example by example
import enum
from enum import *

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


some_var = Color.RED
print(some_var in Color, Color.RED.value in Color, dir(Color))
print(Color["BLUE"], list(Color), len(Color), Color.__members__, list(reversed(Color)))


class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2

    @classmethod
    def today(cls):
        print("today is %s" % cls(2).name)


print(dir(Weekday.MONDAY))
Weekday.today()


class PowersOfThree(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return 3 ** (count + 1)

    FIRST = auto()
    SECOND = auto()


print(PowersOfThree.SECOND.value)


class MyIntEnum(IntEnum):
    ONE = "1"
    TWO = int("10", 2)


print(list(MyIntEnum), MyIntEnum("1") if "1" in MyIntEnum else "no")


class OtherStyle(Enum):
    ALTERNATE = 1
    OTHER = 2

    def __repr__(self):
        cls_name = self.__class__.__name__
        return f"{cls_name}.{self.name}"

    def __str__(self):
        return f"{self.name}"

    def __format__(self, spec):
        return f"{self.name}"


print(OtherStyle.ALTERNATE, str(OtherStyle.ALTERNATE), f"{OtherStyle.ALTERNATE}",
      repr(OtherStyle.ALTERNATE))


class Build(StrEnum):
    DEBUG = auto()
    OPTIMIZED = auto()

    @classmethod
    def _missing_(cls, value):
        value = value.lower()
        for member in cls:
            if member.value == value:
                return member
        return None


print(repr(Build.DEBUG.value), repr(Build("deBUG")))


class Hues(Flag):
    RED = auto()
    GREEN = auto()
    BLUE = auto()


purple = Hues.RED | Hues.BLUE
white = Hues.RED | Hues.GREEN | Hues.BLUE
print(Hues.GREEN in purple, Hues.GREEN in white, purple in white, white in purple)
print(list(purple), len(Hues.GREEN), len(white), bool(Hues.GREEN), bool(Hues(0)))
black = Hues(0)
print(black | Hues.GREEN, purple & white, purple & Hues.GREEN, purple ^ white,
      purple ^ Hues.GREEN, ~white, ~purple, ~Hues.RED)
print(repr(~Hues.RED), Hues._generate_next_value_("x", 1, 3, [1, 2, 4]))


class IntHues(IntFlag):
    RED = auto()
    GREEN = auto()
    BLUE = auto()


print(IntHues.RED & 2, repr(IntHues.RED | 2), repr(IntHues(8)), repr(IntHues.RED | 16))
print(repr(IntHues.RED + 1), IntHues.GREEN + 1)


class Sevens(Enum):
    _ignore_ = ["temp"]
    temp = 5
    A = temp + 2


print(list(Sevens))
print(Color.RED._name_, Color.RED._value_, Weekday._missing_(5))
print(sorted(n for n in dir(enum) if n in enum.__all__) == sorted(enum.__all__))
print(len(enum.__all__), enum.__all__[:4], enum.EnumMeta is enum.EnumType)
for name in enum.__all__:
    thing = getattr(enum, name)
    if isinstance(thing, type):
        print(name, thing.__module__, thing.__qualname__, type(thing).__name__,
              [b.__name__ for b in thing.__bases__])
print(Enum.__signature__(), Color.__signature__())
