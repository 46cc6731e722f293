# __new__ and __init__ of members
from enum import Enum, IntEnum, Flag

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.673e-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.value, round(Planet.EARTH.gravity, 3), Planet.MERCURY.mass)
print(Planet((5.976e24, 6.37814e6)), Planet(5.976e24, 6.37814e6))


class AutoNumber(Enum):
    def __new__(cls):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj


class Color(AutoNumber):
    RED = ()
    GREEN = ()
    BLUE = ()


print(list(Color), Color(2), Color.__new__ is Enum.__new__)
print(AutoNumber.__new_member__.__name__, Color._new_member_.__qualname__)


try:
    class Swatch(AutoNumber):
        AUBURN = "3497"
except TypeError as e:
    print(e)


class AutoArgs(Enum):
    def __new__(cls, *args):
        obj = object.__new__(cls)
        obj._value_ = len(cls.__members__) + 1
        return obj


class Shade(AutoArgs):
    def __init__(self, code="none"):
        self.code = code

    A = "3497"
    B = ()


print([(m.value, m.code) for m in Shade])


class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj

    PX = (0, "P.X", "km")
    VY = (5, "V.Y", "km/s")


print([str(m) for m in Coord], Coord(5), Coord.VY.unit, bytes(Coord.VY))


class Doubled(int, Enum):
    def __new__(cls, value):
        obj = int.__new__(cls, value * 2)
        obj._value_ = value
        return obj

    A = 1
    B = 5


print(list(Doubled), Doubled.B + 0, Doubled(5), Doubled.A == 2, Doubled.A == 1)


class NoValue(int, Enum):
    def __new__(cls, value):
        return int.__new__(cls, value + 100)

    A = 1


print(repr(NoValue.A), NoValue.A + 0, NoValue.A.value)


def body(text, *bases):
    def run():
        ns = {"Enum": Enum, "Flag": Flag, "IntEnum": IntEnum}
        exec(text, ns)
        return list(ns["E"])
    attempt(run)


body("class E(Enum):\n def __new__(cls): return object.__new__(cls)\n A = 1")
body("class E(Enum):\n def __new__(cls, *a): return None\n A = 1")
body("class E(Enum):\n def __new__(cls, *a): raise KeyError('new')\n A = 1")
body("class E(Enum):\n def __init__(self): pass\n A = 1")
body("class E(Enum):\n def __init__(self, x): raise OSError(x)\n A = 1")
body("class E(Enum):\n def __init__(self, x, y=2): print(x, y, self.name, self._value_)\n A = 1\n B = 3, 4\n C = 1")
body("class E(Enum):\n def __new__(cls, x):\n  o = object.__new__(cls)\n  o._value_ = str(x)\n  return o\n A = 1\n B = 1.0\n C = '1'")
body("class E(Flag):\n def __new__(cls, x, t):\n  o = object.__new__(cls)\n  o._value_ = x\n  o.t = t\n  return o\n A = 1, 'a'\n B = 2, 'b'")
body("class E(IntEnum):\n def __new__(cls, x):\n  return int.__new__(cls, x)\n A = 1\n B = '2'")
body("class E(Enum):\n @staticmethod\n def __new__(cls, x):\n  o = object.__new__(cls)\n  o._value_ = [x]\n  return o\n A = 1")


class Super(Enum):
    def __new__(cls, value):
        obj = super().__new__(cls, value) if False else object.__new__(cls)
        obj._value_ = value
        obj.extra = cls.__name__
        return obj


class FromSuper(Super):
    X = 1
    Y = 2


print(FromSuper.X.extra, FromSuper(1), FromSuper.__dict__["__new__"].__qualname__)
attempt(lambda: FromSuper(3))
attempt(lambda: super(FromSuper, FromSuper.X).name)
