# weakref_slot: where the slot goes, and where it is there already.
from dataclasses import dataclass
import weakref


def refable(o):
    try:
        return weakref.ref(o)() is o
    except TypeError as e:
        return str(e)


@dataclass(slots=True)
class None_:
    a: int


@dataclass(slots=True, weakref_slot=True)
class W:
    a: int


@dataclass(slots=True, weakref_slot=True)
class Below(W):
    b: int


@dataclass(slots=True)
class BelowPlain(W):
    b: int


@dataclass(slots=True, weakref_slot=True)
class OverNone(None_):
    b: int


class Ordinary:
    pass


@dataclass(slots=True, weakref_slot=True)
class OverOrdinary(Ordinary):
    b: int


class Slotted:
    __slots__ = ("q",)


@dataclass(slots=True, weakref_slot=True)
class OverSlotted(Slotted):
    b: int


@dataclass(slots=True, weakref_slot=True)
class OverException(Exception):
    b: int


@dataclass(slots=True, weakref_slot=True)
class OverDict(dict):
    b: int


try:
    @dataclass(slots=True, weakref_slot=True)
    class Field_:
        a: int
        __weakref__: object = None
except TypeError as e:
    print(e)

for cls in (None_, W, Below, BelowPlain, OverNone, OverOrdinary, OverSlotted,
            OverException, OverDict):
    n = len(cls.__match_args__)
    o = cls(*range(n))
    print(cls.__name__, cls.__slots__, refable(o), hasattr(o, "__dict__"),
          "__weakref__" in cls.__dict__)
for kw in (dict(weakref_slot=True), dict(weakref_slot=True, slots=False)):
    try:
        dataclass(**kw)(type("X", (), {}))
    except TypeError as e:
        print(e)
died = []
w = W(1)
r = weakref.ref(w, lambda r: died.append(1))
del w
print(r(), died)
print(W.__dataclass_params__)
