# What counts as an object, an array, a string, and what does not.
import collections
import dataclasses
import enum
import json
import types


class L(list):
    def __iter__(self):
        return iter(["replaced"])

    def __len__(self):
        return 99


class T(tuple):
    def __repr__(self):
        return "T"


class S(str):
    def __str__(self):
        return "other"


class Keys(dict):
    def items(self):
        return iter([("a", 1), ("b", 2)])


class BadItems(dict):
    def items(self):
        return [1]


class Flag(enum.Flag):
    A = 1


class Number(enum.Enum):
    ONE = 1


@dataclasses.dataclass
class Data:
    x: int


def show(o, **options):
    try:
        print(json.dumps(o, **options))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


for o in (L([1, 2]), T((1, 2)), S("text"), Keys(x=1), {S("k"): S("v")},
          BadItems(x=1), BadItems(), Flag.A, Number.ONE, Data(1),
          types.SimpleNamespace(a=1), types.MappingProxyType({"a": 1}),
          collections.UserDict(a=1), collections.UserList([1]),
          collections.UserString("a"), collections.deque([1]),
          collections.ChainMap({"a": 1}), collections.Counter("aab"),
          range(3), frozenset(), bytearray(b"x"), NotImplemented, ...,
          {}.keys(), {}.values(), (x for x in ()), Exception("e"), int):
    show(o)
    show([o], indent=1)
show(Data(1), default=dataclasses.asdict)
show(Number.ONE, default=lambda o: o.value)
show({Number.ONE: 1})
show({Flag.A: 1}, skipkeys=True)
show([Data(1), {1: Data(2)}], default=vars)
shared = [1]
show([shared, shared, {"a": shared}])
d = {}
d["list"] = [d]
show(d)
show(d, check_circular=False) if False else None
nested = []
for i in range(100):
    nested = [nested, {"d": nested}] if i < 3 else [nested]
print(len(json.dumps(nested)))
