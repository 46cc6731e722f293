"""asdict() and astuple(): how the containers inside are made anew."""
import collections
import dataclasses
from dataclasses import dataclass


class Rows(list):
    def __init__(self, *args):
        print("Rows", [type(a).__name__ for a in args])
        super().__init__(*args)


class Pair(tuple):
    def __new__(cls, *args):
        print("Pair", [type(a).__name__ for a in args])
        return super().__new__(cls, *args)


class Table(dict):
    def __init__(self, *args):
        print("Table", [type(a).__name__ for a in args])
        super().__init__(*args)


class Counts(collections.defaultdict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


Point = collections.namedtuple("Point", "x y")


@dataclass
class In:
    n: int


@dataclass
class Out:
    value: object


counts = Counts(list)
counts["a"] = In(1)
for value in (Rows([In(1), 2]), Pair((In(2), 3)), Table({"k": In(3)}),
              Point(In(4), [In(5)]), counts, (In(6),), {In: In},
              collections.OrderedDict(a=In(7)), range(3), {1, 2}):
    print(dataclasses.asdict(Out(value)))
    print(dataclasses.astuple(Out(value)))


class Unhashable(type):
    __hash__ = None


@dataclass
class Odd(metaclass=Unhashable):
    n: int = 1


for function in (dataclasses.asdict, dataclasses.astuple):
    for value in (Odd(), Out(Odd())):
        try:
            print(function(value))
        except Exception as e:
            print(type(e).__name__, e)

for notes in (None, 5, [], {"a": int}, collections.OrderedDict(b=int)):
    try:
        cls = dataclass(type("C", (), {"__annotations__": notes}))
        print([f.name for f in dataclasses.fields(cls)])
    except Exception as e:
        print(type(e).__name__, e)


class Hidden(type):
    __dict__ = property(lambda cls: (1, 2, 3))


class HiddenMap(type):
    __dict__ = property(lambda cls: {"__annotations__": {"z": int}})


for meta in (Hidden, HiddenMap):
    try:
        cls = dataclass(meta("C", (), {"__annotations__": {"a": int}}))
        print([f.name for f in dataclasses.fields(cls)])
    except Exception as e:
        print(type(e).__name__, e)
