# the HOWTO: recipes
from enum import Enum, EnumType, IntEnum, auto, Flag, KEEP


class AutoNumber(Enum):
    def __new__(cls, *args):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj


class Swatch(AutoNumber):
    def __init__(self, pantone="unknown"):
        self.pantone = pantone

    AUBURN = "3497"
    SEA_GREEN = "1246"
    BLEACHED_CORAL = ()


print(repr(Swatch.SEA_GREEN), Swatch.SEA_GREEN.pantone, Swatch.BLEACHED_CORAL.pantone)


class Ident(Enum):
    def __repr__(self):
        return "<%s.%s>" % (self.__class__.__name__, self.name)


class Color(Ident):
    RED = auto()
    BLUE = auto()
    GREEN = object()


print(repr(Color.GREEN), Color.RED.value, list(Color))


class DuplicateFreeEnum(Enum):
    def __init__(self, *args):
        cls = self.__class__
        if any(self.value == e.value for e in cls):
            a = self.name
            e = cls(self.value).name
            raise ValueError("aliases not allowed in DuplicateFreeEnum:"
                             "  %r --> %r" % (a, e))


try:
    class Dup(DuplicateFreeEnum):
        RED = 1
        GREEN = 2
        BLUE = 3
        GRENE = 2
except ValueError as e:
    print(e)


class MultiValue(Enum):
    def __new__(cls, value, *values):
        self = object.__new__(cls)
        self._value_ = value
        for v in values:
            self._add_value_alias_(v)
        return self


class DType(MultiValue):
    float32 = "f", 8
    double64 = "d", 9


print(repr(DType("f")), repr(DType(9)), DType.float32.value)
try:
    DType("x")
except ValueError as e:
    print(e)


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    VENUS = (4.869e+24, 6.0518e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def surface_gravity(self):
        G = 6.67300E-11
        return G * self.mass / (self.radius * self.radius)


print(Planet.EARTH.value, Planet.EARTH.surface_gravity)


class Delta:
    def __init__(self, days):
        self.days = days

    def __repr__(self):
        return f"Delta({self.days})"

    def __eq__(self, other):
        return self.days == other.days

    def __hash__(self):
        return hash(self.days)


class Period(Delta, Enum):
    _ignore_ = "Period i"
    Period = vars()
    for i in range(5):
        Period["day_%d" % i] = i


print(list(Period)[:2], list(Period)[-1:], Period.day_3.days)


class Base(EnumType):
    def __getitem__(cls, key):
        if isinstance(key, int):
            return list(cls)[key]
        return super().__getitem__(key)


class Indexed(Enum, metaclass=Base):
    A = "a"
    B = "b"


print(Indexed[0], Indexed["B"], Indexed[-1])


class Singleton(Enum):
    INSTANCE = object()

    def greet(self):
        return "hello from " + self.name


print(Singleton.INSTANCE.greet(), Singleton["INSTANCE"] is Singleton.INSTANCE)


class Tree(Enum):
    class Branch(Enum):
        LEAF = 1

    ROOT = 0


print(Tree.Branch.LEAF, list(Tree), Tree.Branch.__qualname__)


class State(Enum):
    START = auto()
    RUN = auto()
    STOP = auto()

    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]


s = State.START
for _ in range(5):
    print(s.name, end=" ")
    s = s.next()
print()


class Op(Enum):
    ADD = ("+", lambda a, b: a + b)
    MUL = ("*", lambda a, b: a * b)

    def __init__(self, sign, function):
        self.sign = sign
        self.function = function

    def __call__(self, a, b):
        return self.function(a, b)


print([(op.sign, op(3, 4)) for op in Op])
