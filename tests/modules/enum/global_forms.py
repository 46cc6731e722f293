# global_enum and its friends
import enum
import sys
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, KEEP, global_enum

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


@global_enum
class Plain(Enum):
    P1 = 1
    P2 = 2


@global_enum
class Number(IntEnum):
    N1 = 1


@global_enum
class Bits(Flag):
    B1 = 1
    B2 = 2


@global_enum
class IBits(IntFlag):
    I1 = 1
    I2 = 2


@enum.global_enum
class Word(StrEnum):
    W1 = "w"


class Other(IntEnum):
    O1 = 1


print(global_enum(Other, update_str=True) is Other)
for m in (P1, P2, N1, B1, B1 | B2, Bits(0), I1, I1 | I2, IBits(0), IBits(8),
          IBits(9), W1, O1):
    print(repr(m), str(m), f"{m}", m.name)
print(Plain, Plain.__repr__ is enum.global_enum_repr, Bits.__repr__ is enum.global_flag_repr)
print(Plain.__str__ is enum.global_str, Number.__str__ is int.__repr__)


class Free(Enum):
    A = 1


class FreeFlag(Flag, boundary=KEEP):
    A = 1
    B = 2


print(enum.global_enum_repr(Free.A), enum.global_str(Free.A))
for v in 0, 1, 3, 8, 11:
    print(enum.global_flag_repr(FreeFlag(v)), enum.global_str(FreeFlag(v)))
Free.__module__ = "package.sub.mod"
print(enum.global_enum_repr(Free.A))
attempt(lambda: global_enum(5))
attempt(lambda: global_enum(int))

SIG_A = 1
SIG_B = 2
SIG_ALIAS = 1
NOT_SIG = 5
Signals = IntEnum._convert_("Signals", __name__, lambda n: n.startswith("SIG_"))
print(Signals, list(Signals), list(Signals.__members__))
print(repr(SIG_A), type(SIG_B).__name__, SIG_ALIAS is SIG_A, NOT_SIG)
print(SIG_A.__reduce_ex__(2), Signals.__module__)
FLAG_X = 1
FLAG_Y = 2
Flags = IntFlag._convert_("Flags", __name__, lambda n: n.startswith("FLAG_"),
                          as_global=True)
print(repr(FLAG_X), repr(FLAG_X | FLAG_Y), str(FLAG_X), list(Flags))
print(enum.show_flag_values(11), enum.show_flag_values(0))
print(enum.bin(10), enum.bin(~10), enum.bin(0), enum.bin(-1), enum.bin(5, 8), enum.bin(-5, 8))
attempt(lambda: enum.show_flag_values(-3))
attempt(lambda: enum.bin("x"))
