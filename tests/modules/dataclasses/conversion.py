# asdict and astuple: containers within containers.
from collections import namedtuple, defaultdict, OrderedDict
from dataclasses import dataclass, field, asdict, astuple


@dataclass
class P:
    x: int
    y: object = None


@dataclass
class Holder:
    ps: list
    d: dict = field(default_factory=dict)


N = namedtuple("N", "a b")
h = Holder([P(1), P(2, P(3))], {"k": P(4), P: (P(5), [P(6)])})
print(asdict(h))
print(astuple(h))
print(asdict(P(1, N(P(1), [P(2)]))), astuple(P(1, N(P(1), [P(2)]))))
dd = defaultdict(list, {"a": [P(1)]})
r = asdict(P(1, dd))
print(r, type(r["y"]), r["y"].default_factory, r["y"] is dd)
r["y"]["new"].append(1)
print(r, dd)
od = OrderedDict([("z", P(1)), ("a", 2)])
print(asdict(P(1, od)), astuple(P(1, od)))


class MyList(list):
    pass


class MyTuple(tuple):
    pass


class MyDict(dict):
    pass


for v in (MyList([P(1)]), MyTuple([P(1)]), MyDict(k=P(1))):
    r = asdict(P(0, v))["y"]
    t = astuple(P(0, v))[1]
    print(type(r).__name__, r, type(t).__name__, t)

print(asdict(P(1, 2), dict_factory=list))
print(asdict(P(1, P(2)), dict_factory=lambda items: {k.upper(): v for k, v in items}))
print(asdict(P(1, P(2)), dict_factory=OrderedDict))
print(astuple(P(1, P(2)), tuple_factory=list))
print(astuple(P(1, [P(2)]), tuple_factory=lambda v: ("t", *v)))


class Noisy:
    copies = 0

    def __deepcopy__(self, memo):
        Noisy.copies += 1
        return self


o = Noisy()
r = asdict(P(1, o))
print(r["y"] is o, Noisy.copies)
s = {1, 2}
r = asdict(P(1, s))
print(r["y"] == s, r["y"] is s)
for v in (1, 1.5, "s", b"b", None, ..., NotImplemented, len, asdict, int, P,
          range(3), 2j, True, property(), asdict.__code__, frozenset()):
    print(type(v).__name__, asdict(P(1, v))["y"] is v)
l = [1, [2]]
r = asdict(P(1, l))
print(r["y"] == l, r["y"] is l, r["y"][1] is l[1])


@dataclass(slots=True, frozen=True)
class F:
    a: int
    b: list


print(asdict(F(1, [F(2, [])])), astuple(F(1, [F(2, [])])))


@dataclass(frozen=True)
class Key:
    k: int


print(astuple(P({Key(1): 2})))
try:
    asdict(P({Key(1): 2}))
except TypeError as e:
    print(e)


class Sub(P):
    pass


s = Sub(1, Sub(2))
s.extra = 5
print(asdict(s), astuple(s))


class Generic:
    def __getattr__(self, name):
        if name.startswith("__deepcopy"):
            raise AttributeError
        return {}


for v in (Generic(),):
    try:
        asdict(v)
    except TypeError as e:
        print(e)
