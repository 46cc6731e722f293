# the dict of an enum class, and what the class keeps
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum


class Color(Enum):
    "the doc"
    RED = 1
    GREEN = 2
    CRIMSON = 1
    LIST = []
    plain = enum.nonmember(3)

    def method(self):
        pass


class Perm(Flag):
    W = 2
    R = 4
    RW = 6


class Level(IntEnum):
    LOW = 1


class Bits(IntFlag):
    A = 1


class Word(StrEnum):
    A = "a"


for cls in Color, Perm, Level, Bits, Word:
    print(cls)
    for name in ("_member_names_", "_member_map_", "_value2member_map_",
                 "_unhashable_values_", "_unhashable_values_map_",
                 "_member_type_", "_use_args_", "_boundary_", "_flag_mask_",
                 "_singles_mask_", "_all_bits_", "_inverted_"):
        print("   ", name, getattr(cls, name, "none"))
    names = [n for n in cls.__dict__ if n not in (
        "__static_attributes__", "__firstlineno__", "__str__", "__format__",
        "__repr__", "__reduce_ex__")]
    print("   ", sorted(names))
print(Color.__doc__, Perm.__doc__, Color._value_repr_, Level._value_repr_ is int.__repr__)
print(Color._new_member_ is object.__new__, Level._new_member_ is int.__new__)
print(Color.__dict__["RED"] is Color.RED, Color.__dict__["plain"])
print([k for k in Color.__dict__ if not k.startswith("_")])
print([k for k in Perm.__dict__ if not k.startswith("_")])
print(Color.RED.__dict__, Perm.RW.__dict__, Perm(0).__dict__, Bits(3).__dict__)
~Perm.R
print(Perm.R.__dict__, Perm.W.__dict__)
print(Color.__static_attributes__, Color.__qualname__)
print(Color.__members__ == dict(Color._member_map_), Color.__members__ is Color.__members__)
print(vars(Color)["_member_map_"] is Color._member_map_)
print(Enum.__dict__["__new__"], type(Enum.__dict__["_missing_"]).__name__) if 0 else None
print(isinstance(Color.__dict__["_generate_next_value_"], staticmethod))
print(Color._generate_next_value_ is Enum._generate_next_value_)
print(Perm.__or__ is Flag.__or__, "__or__" in Perm.__dict__, Bits.__ror__ is Flag.__ror__)
print(Color.__subclasses__(), Color.__flags__ if 0 else "", Color.__basicsize__ > 0)


class Loose:
    pass


Loose.E = Enum("Loose.E", "A B")
print(Loose.E, Loose.E.A, Loose.E.__qualname__)
