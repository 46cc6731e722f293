# Copies and the state that pickling takes.
import copy
from dataclasses import dataclass, field, InitVar


@dataclass
class D:
    x: int
    y: list = field(default_factory=list)


@dataclass(slots=True)
class S:
    x: int
    y: list = field(default_factory=list)


@dataclass(frozen=True)
class F:
    x: int
    y: list = field(default_factory=list)


@dataclass(slots=True, frozen=True)
class SF:
    x: int
    y: list = field(default_factory=list)


@dataclass(slots=True, weakref_slot=True)
class W:
    x: int
    y: list = field(default_factory=list)


for cls in (D, S, F, SF, W):
    o = cls(1, [2, [3]])
    c = copy.copy(o)
    d = copy.deepcopy(o)
    print(c == o, c is o, c.y is o.y, d == o, d.y is o.y, d.y[1] is o.y[1])
    print(o.__getstate__(), o.__reduce_ex__(4)[2:])


@dataclass(slots=True, frozen=True)
class Sub(SF):
    z: int = 5


print(copy.deepcopy(Sub(1, [2], 3)), copy.copy(Sub(1)))


@dataclass
class Cyclic:
    me: object = None


c = Cyclic()
c.me = c
d = copy.deepcopy(c)
print(d.me is d, d is c)


@dataclass
class Copies:
    x: int

    def __copy__(self):
        return "copied"


print(copy.copy(Copies(1)), copy.replace(Copies(1), x=2))


@dataclass(slots=True)
class Unset:
    a: int
    b: int = field(init=False)


u = Unset(1)
print(u.__getstate__(), copy.copy(u).a)
try:
    copy.copy(u).b
except AttributeError as e:
    print(e)


@dataclass(slots=True, frozen=True)
class UnsetFrozen:
    a: int
    b: int = field(init=False)


try:
    UnsetFrozen(1).__getstate__()
except AttributeError as e:
    print(e)
