# Methods that the class has already, and options turned off.
from dataclasses import dataclass, field, fields


@dataclass
class Own:
    x: int

    def __init__(self, *args):
        self.x = args

    def __repr__(self):
        return f"own repr {self.x}"

    def __eq__(self, other):
        return "own eq"

    __match_args__ = ("q",)


print(Own(1, 2), Own(1) == 3, Own.__match_args__, Own.__hash__)


@dataclass(repr=False, init=False, eq=False, match_args=False)
class Nothing:
    x: int = 1


for name in ("__repr__", "__init__", "__eq__", "__match_args__", "__hash__",
             "__replace__", "__dataclass_fields__", "__dataclass_params__"):
    print(name, name in Nothing.__dict__)
try:
    Nothing(1)
except TypeError as e:
    print(e)
print(Nothing().x, Nothing.__doc__)


class Base:
    def __repr__(self):
        return "base repr"

    def __init__(self):
        self.from_base = True


@dataclass(repr=False)
class KeepsRepr(Base):
    x: int = 0


@dataclass(init=False)
class KeepsInit(Base):
    x: int = 0


@dataclass
class Replaces(Base):
    x: int = 0


print(KeepsRepr(1), KeepsInit().from_base, Replaces(2), hasattr(Replaces(1), "from_base"))


@dataclass
class NoneInit:
    x: int
    __repr__ = None


try:
    repr(NoneInit(1))
except TypeError as e:
    print(e)


@dataclass
class Assigned:
    x: int
    __repr__ = lambda self: "lambda"
    __eq__ = object.__eq__


print(Assigned(1), Assigned(1) == Assigned(1), Assigned.__repr__.__qualname__)


@dataclass
class Twice:
    x: int


again = dataclass(Twice)
print(again is Twice, Twice(1))
init = Twice.__init__
dataclass(order=True)(Twice)
print(Twice.__init__ is init, Twice(1) < Twice(2), Twice.__dataclass_params__)


@dataclass
class Del:
    x: int

    def __del__(self):
        print("del", self.x)

    def __getattr__(self, name):
        return "missing " + name


d = Del(1)
print(d.nothing)
del d


@dataclass
class Set:
    x: int
    y: int = 5

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)


Set(1).y = 3


@dataclass
class Bool:
    x: int

    def __bool__(self):
        return False

    def __len__(self):
        return 3


print(bool(Bool(1)), Bool(1))
