# Classes of the module combined: with each other, in patterns, in protocols
import copy
import sys
from collections import (ChainMap, Counter, OrderedDict, UserDict, defaultdict,
                         deque, namedtuple)


def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class OrderedCounter(Counter, OrderedDict):
    "A counter that remembers the order"

    def __repr__(self):
        return f"{self.__class__.__name__}({OrderedDict(self)!r})"

    def __reduce__(self):
        return self.__class__, (OrderedDict(self),)


oc = OrderedCounter("abracadabra")
print(oc, oc.most_common(1), [c.__name__ for c in OrderedCounter.__mro__])
oc.move_to_end("a")
print(oc, list(oc.elements()), copy.copy(oc), oc["missing"])
print(list(reversed(oc)), oc == Counter("abracadabra"), oc.popitem(last=False))


class DefaultOrdered(OrderedDict):
    def __init__(self, factory, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.factory = factory

    def __missing__(self, key):
        self[key] = value = self.factory()
        return value


d = DefaultOrdered(list, b=[1])
d["a"].append(2)
d["b"].append(3)
print(d, d.factory is list)
show(lambda: type("X", (OrderedDict, defaultdict), {}))
show(lambda: type("X", (defaultdict, Counter), {})(int))
show(lambda: type("X", (Counter, defaultdict), {})("aab"))
show(lambda: type("X", (OrderedDict, list), {}))
show(lambda: type("X", (OrderedDict, UserDict), {}))
for m in (OrderedDict(k=1, z=2), defaultdict(int, k=1), Counter("k"), ChainMap({"k": 1}),
          UserDict(k=1)):
    match m:
        case {"k": x, **rest}:
            print(type(m).__name__, x, rest)
        case _:
            print("no match", m)
    match m:
        case {"nokey": _}:
            print("found")
        case {}:
            print("mapping", len(m))
P = namedtuple("P", "x y")
match deque([P(1, 2), P(3, 4)]):
    case [P(x=a), P(y=b)]:
        print(a, b)
print({P(1, 2): "p"}[1, 2], P(1, 2) in {(1, 2)}, sorted([P(2, 1), P(1, 9)]))
print(sys.getsizeof(deque()) > 0, sys.getsizeof(deque(range(1000))) > 8000)
print(dict(OrderedDict(b=1, a=2)), {**OrderedDict(b=1), **Counter("a")})
print(list(map(list, (OrderedDict(a=1), Counter("b"), deque("c"), P(1, 2)))))
print(json := None, isinstance(P(1, 2), tuple), deque([P(1, 2)]), OrderedDict(p=P(1, 2)))


def kw(**kwargs):
    return kwargs


print(kw(**OrderedDict(b=1, a=2)), kw(**ChainMap({"x": 1})), kw(**UserDict(y=1)),
      kw(**Counter("z")), kw(**defaultdict(int, q=1)))
print(deque(OrderedDict(a=1).items()), OrderedDict(deque([("a", 1)])),
      Counter(deque("aab")), defaultdict(deque)["x"])
for cls in (OrderedDict, defaultdict, Counter, ChainMap, UserDict, deque):
    print(cls.__name__, cls[int] if hasattr(cls, "__class_getitem__") else None)
