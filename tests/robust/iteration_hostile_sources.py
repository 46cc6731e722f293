# Iterables whose __iter__, __next__, __len__ and __length_hint__ misbehave, as
# given to everything that takes one.
import collections
import functools
import heapq
import itertools as it


def attempt(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__)


class NotIterator:
    def __iter__(self):
        return 5


class Raises:
    def __iter__(self):
        return self

    def __next__(self):
        raise ZeroDivisionError("next")


class IterRaises:
    def __iter__(self):
        raise ZeroDivisionError("iter")


class BadLen:
    def __iter__(self):
        return iter([1, 2])

    def __len__(self):
        raise ZeroDivisionError("len")


class LenLies:
    def __iter__(self):
        return iter([(1, 2), (3, 4)])

    def __len__(self):
        return 10 ** 6

    def keys(self):
        return [1, 2]

    def __getitem__(self, k):
        raise ZeroDivisionError("getitem")


class NoneIter:
    __iter__ = None
    __getitem__ = None


class ItemOnly:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i


class ItemFails:
    def __getitem__(self, i):
        raise ZeroDivisionError("item")


class ClassChanges:
    def __iter__(self):
        ClassChanges.__next__ = lambda self: 1 / 0
        return self

    def __next__(self):
        return 1


takers = {
    "list": list, "tuple": tuple, "set": set, "dict": dict, "bytes": bytes,
    "bytearray": bytearray, "frozenset": frozenset, "sum": sum, "max": max,
    "sorted": sorted, "any": any, "all": lambda x: all(x),
    "join": "".join, "enumerate": lambda x: list(enumerate(x)),
    "zip": lambda x: list(zip(x, x)), "map": lambda x: list(map(str, x)),
    "deque": collections.deque, "Counter": collections.Counter,
    "OrderedDict": collections.OrderedDict,
    "defaultdict": lambda x: collections.defaultdict(None, x),
    "ChainMap": lambda x: list(collections.ChainMap(x)),
    "chain": lambda x: list(it.chain(x)),
    "from_iterable": lambda x: list(it.chain.from_iterable(x)),
    "product": lambda x: list(it.product(x)),
    "permutations": lambda x: list(it.permutations(x, 2)),
    "cycle": lambda x: next(it.cycle(x)),
    "tee": lambda x: next(it.tee(x)[1]),
    "zip_longest": lambda x: list(it.zip_longest(x, x)),
    "batched": lambda x: list(it.batched(x, 3)),
    "pairwise": lambda x: list(it.pairwise(x)),
    "groupby": lambda x: list(it.groupby(x)),
    "islice": lambda x: list(it.islice(x, 3)),
    "accumulate": lambda x: list(it.accumulate(x)),
    "reduce": lambda x: functools.reduce(lambda a, b: a, x),
    "nsmallest": lambda x: heapq.nsmallest(2, x),
    "merge": lambda x: list(heapq.merge(x, x)),
    "unpack": lambda x: [*x],
    "unpack 2": lambda x: (lambda a, b: a)(*x),
    "extend": lambda x: [].extend(x),
    "slice": lambda x: [1, 2].__setitem__(slice(0, 1), x),
    "deque extend": lambda x: collections.deque().extendleft(x),
    "set update": lambda x: {1}.symmetric_difference_update(x),
    "issubset": lambda x: {1}.issubset(x),
    "fromkeys": lambda x: dict.fromkeys(x),
    "namedtuple": lambda x: collections.namedtuple("N", "a b")._make(x),
    "star": lambda x: print(end="", *x),
    "in": lambda x: 5 in x,
    "type": lambda x: type("N", tuple(x), {}),
    "slots": lambda x: type("N", (), {"__slots__": x}),
}
sources = [NotIterator, Raises, IterRaises, BadLen, LenLies, NoneIter,
           ItemOnly, ItemFails, ClassChanges]
first = ClassChanges.__next__
for source in sources:
    for name, take in takers.items():
        ClassChanges.__next__ = first
        if source is BadLen and name in ("bytes", "bytearray", "slice"):
            continue
        attempt(f"{source.__name__} {name}", lambda: take(source()))
