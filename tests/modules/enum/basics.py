# members: names, values, identity, iteration
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3

    def describe(self):
        return f"{self.name} is {self.value}"

    @classmethod
    def favourite(cls):
        return cls.BLUE

    @staticmethod
    def twice(x):
        return 2 * x


print(Color, Color.RED, repr(Color.RED))
print(Color.RED.name, Color.RED.value)
print(type(Color), type(Color.RED), isinstance(Color.RED, Color))
print(list(Color), len(Color), bool(Color))
print(list(reversed(Color)))
print(Color(1), Color["RED"], Color(2) is Color.GREEN)
print(Color.RED is Color.RED, Color.RED == Color.RED, Color.RED != Color.BLUE)
print(Color.RED == 1, Color.RED in Color, 1 in Color, 7 in Color)
print(Color.RED.describe(), Color.favourite(), Color.twice(4))
print(Color.RED.twice(5), Color.RED.favourite())
print(Color.__members__)
print(list(Color.__members__.items()))
print(type(Color.__members__).__name__)
print(Color.RED.__class__, Color.RED.__objclass__)
print(Color.RED._name_, Color.RED._value_, Color.RED._sort_order_)
print(Color.RED.__dict__)
print({Color.RED: "r", Color.BLUE: "b"}[Color.BLUE])
print(hash(Color.RED) == hash("RED"))
print(Color.RED.BLUE, Color.RED.GREEN.RED)
for member in Color:
    print(member.name, "->", member.value)
for i, member in enumerate(reversed(Color)):
    print(i, member)
print(Color.__name__, Color.__qualname__, Color.__module__, Color.__doc__)
print(Color.__bases__, Color.__mro__)
print(Color._member_names_, Color._member_map_)
print(Color._value2member_map_, Color._member_type_)
print(type(iter(Color)).__name__)
