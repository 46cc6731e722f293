# _add_alias_ and _add_value_alias_
from enum import Enum, Flag, IntEnum

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2
    LIST = [1]


Color.RED._add_alias_("ROT")
print(Color.ROT, Color["ROT"], Color.ROT is Color.RED, list(Color))
print(list(Color.__members__))
attempt(lambda: Color.GREEN._add_alias_("ROT"))
attempt(lambda: Color.RED._add_alias_("ROT"))
attempt(lambda: Color.RED._add_alias_("GREEN"))
attempt(lambda: Color.RED._add_alias_("name"))
print(Color.name, Color.RED.name)
Color.RED._add_value_alias_("rouge")
print(Color("rouge"), "rouge" in Color, "vert" in Color)
attempt(lambda: Color.GREEN._add_value_alias_("rouge"))
attempt(lambda: Color.RED._add_value_alias_("rouge"))
attempt(lambda: Color.RED._add_value_alias_(2))
attempt(lambda: Color.RED._add_value_alias_([1]))
attempt(lambda: Color.RED._add_value_alias_([2]))
attempt(lambda: Color([2]))
attempt(lambda: [2] in Color)
print(Color._unhashable_values_, Color._unhashable_values_map_)
print(list(Color._value2member_map_))


class Planet(Enum):
    EARTH = "earth", 3
    MARS = "mars", 4

    def __new__(cls, label, number):
        member = object.__new__(cls)
        member._value_ = label
        member._add_value_alias_(number)
        return member

    def __init__(self, label, number):
        self.number = number


print(list(Planet), Planet(3), Planet("mars"), Planet(4) is Planet.MARS)
print(Planet._value2member_map_)
attempt(lambda: Planet(5))


class Level(IntEnum):
    LOW = 1, "niedrig"
    HIGH = 2, "hoch"

    def __new__(cls, number, text):
        member = int.__new__(cls, number)
        member._value_ = number
        member._add_value_alias_(text)
        return member


print(repr(Level("hoch")), Level(1) + 5, "niedrig" in Level)


class Perm(Flag):
    R = 4
    W = 2


Perm.R._add_alias_("READ")
print(Perm.READ, Perm["READ"], repr(Perm.READ | Perm.W))
(Perm.R | Perm.W)._add_alias_("RW")
print(repr(Perm.RW), repr(Perm["RW"]), list(Perm), list(Perm.__members__))
