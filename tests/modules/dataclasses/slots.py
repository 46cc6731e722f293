# slots=True: a new class with slots, and what becomes of everything else.
from dataclasses import dataclass, field, fields
import weakref


@dataclass(slots=True)
class P:
    x: int
    y: int = 3
    z: list = field(default_factory=list)
    w: int = field(init=False, default=9)

    def double(self):
        return self.x * 2


p = P(1)
print(p, P.__slots__, hasattr(p, "__dict__"), p.double(), p.w)
print(type(P.x).__name__, type(P.y).__name__, P.x.__objclass__ is P)
print(P.__doc__, P.__match_args__, P.__qualname__, P.__module__)
for text in ("p.other = 1", "weakref.ref(p)", "P()", "p.x"):
    try:
        exec(text)
        print("fine")
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)


def original(cls):
    global kept
    kept = cls
    return cls


@dataclass(slots=True)
@original
class New:
    a: int


print(New is kept, kept.__name__, hasattr(kept, "__slots__"), New(1))
print(kept(5), kept(5) == New(5), hasattr(kept(5), "__dict__"))


@dataclass(slots=True)
class Base:
    a: int
    b: int = 2


@dataclass(slots=True)
class Derived(Base):
    b: int = 5
    c: int = 6


print(Derived.__slots__, Derived(1), Base(1), hasattr(Derived(1), "__dict__"))


class Loose(Base):
    pass


@dataclass(slots=True)
class UnderLoose(Loose):
    d: int = 0


u = UnderLoose(1)
u.free = 3
print(UnderLoose.__slots__, u, u.__dict__)


@dataclass
class NoSlots(Base):
    e: int = 1


n = NoSlots(1)
n.f = 5
print(n, n.__dict__)


class Dict:
    __slots__ = {"k": "the doc of k", "m": None}


class Iterator:
    __slots__ = iter(["i"])


class Single:
    __slots__ = "single"


class Listed:
    __slots__ = ["one", "two"]


for base in (Dict, Iterator, Single, Listed):
    ns = {"__annotations__": {"k": int, "i": int, "single": int, "two": int}}
    try:
        c = dataclass(slots=True)(type("S", (base,), ns))
        print(base.__name__, c.__slots__, c(1, 2, 3, 4))
    except TypeError as e:
        print(base.__name__, e)
print(Dict.k.__doc__)


@dataclass(slots=True)
class NoFields:
    pass


print(NoFields.__slots__, NoFields(), NoFields() == NoFields())


@dataclass(slots=True)
class WithDictSlot:
    a: int
    __dict__: dict = field(init=False, repr=False, compare=False)


print(WithDictSlot.__slots__)
try:
    WithDictSlot(1)
except TypeError as e:
    print(e)
