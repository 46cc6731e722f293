# frozen and slotted: state for pickling, and the class the methods know.
from dataclasses import dataclass, field, fields


@dataclass(slots=True, frozen=True)
class P:
    x: int
    y: list = field(default_factory=list)


p = P(1)
for text in ("p.x = 2", "del p.x", "p.y = 1", "p.new = 1", "del p.new"):
    try:
        exec(text)
    except Exception as e:
        print(text, type(e).__name__, e)
print(p.__getstate__(), P.__getstate__.__qualname__, P.__setstate__.__name__)
q = P.__new__(P)
q.__setstate__([5, "y"])
print(q, q == P(5, "y"))
q.__setstate__([6])
print(q)
r = p.__reduce_ex__(2)
print(r[0].__name__, r[1] == (P,), r[2])


@dataclass(slots=True, frozen=True)
class Own:
    x: int

    def __getstate__(self):
        return "own state"

    def __setstate__(self, state):
        object.__setattr__(self, "x", state)


o = Own(1)
print(o.__getstate__(), "__setstate__" in Own.__dict__)
o.__setstate__(77)
print(o)


@dataclass(slots=True)
class Mutable:
    x: int
    y: int


m = Mutable(1, 2)
print(m.__getstate__(), "__getstate__" in Mutable.__dict__)


@dataclass(frozen=True)
class Dicty:
    x: int


print("__getstate__" in Dicty.__dict__, Dicty(1).__getstate__())


@dataclass(slots=True, frozen=True)
class Base:
    a: int


@dataclass(slots=True, frozen=True)
class Derived(Base):
    b: int


d = Derived(1, 2)
print(d, d.__getstate__(), hash(d) == hash((1, 2)), Derived.__slots__)
try:
    d.a = 5
except AttributeError as e:
    print(type(e).__name__, e)


@dataclass(frozen=True, slots=True)
class Default:
    x: int = 3
    y: int = field(default=4, init=False)
    z: int = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "z", self.x + self.y)


print(Default(), Default(10), Default.__slots__)
