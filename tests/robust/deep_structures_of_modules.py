# Structures of the modules' classes nested deep: made, shown, compared, copied
# and freed.
import collections
import copy
import functools
import itertools
import operator
import types
import weakref

DEEP = 30000


def attempt(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except RecursionError:
        print(name, "RecursionError")


def nest(make, x=None, n=DEEP):
    for _ in range(n):
        x = make(x)
    return x


makers = {
    "deque": lambda x: collections.deque([x]),
    "OrderedDict": lambda x: collections.OrderedDict(x=x),
    "defaultdict": lambda x: collections.defaultdict(None, x=x),
    "partial args": lambda x: functools.partial(print, x),
    "namespace": lambda x: types.SimpleNamespace(x=x),
    "UserList": lambda x: collections.UserList([x]),
    "ChainMap": lambda x: collections.ChainMap({1: x}),
    "Counter": lambda x: collections.Counter(a=x),
}
for name, make in makers.items():
    x = nest(make)
    y = nest(make)
    if name != "ChainMap":
        attempt(name + " repr", lambda: repr(x) and 1)
    if "partial" not in name:
        attempt(name + " ==", lambda: x == y)
    attempt(name + " deepcopy", lambda: copy.deepcopy(x) and 1)
    x = y = None
    print(name, "freed")

lazy = {
    "chain": lambda x: itertools.chain(x),
    "islice": lambda x: itertools.islice(x, 5),
    "map": lambda x: map(abs, x),
    "filter": lambda x: filter(None, x),
    "filterfalse": lambda x: itertools.filterfalse(None, x),
    "accumulate": lambda x: itertools.accumulate(x),
    "takewhile": lambda x: itertools.takewhile(bool, x),
    "dropwhile": lambda x: itertools.dropwhile(bool, x),
    "enumerate": lambda x: enumerate(x),
    "zip": lambda x: zip(x),
    "zip_longest": lambda x: itertools.zip_longest(x),
    "compress": lambda x: itertools.compress(x, [1]),
    "cycle": lambda x: itertools.cycle(x),
    "pairwise": lambda x: itertools.pairwise(x),
    "batched": lambda x: itertools.batched(x, 1),
    "groupby": lambda x: itertools.groupby(x),
    "starmap": lambda x: itertools.starmap(print, x),
    "from_iterable": lambda x: itertools.chain.from_iterable([x]),
}
for name, make in lazy.items():
    x = nest(make, iter(()))
    del x
    print(name, "freed")
x = nest(lambda x: operator.attrgetter("a") if x is None else
         operator.methodcaller("m", x))
del x
x = nest(lambda x: operator.itemgetter(x))
attempt("itemgetter repr", lambda: repr(x) and 1)
del x


class Node:
    def __init__(self, next):
        self.next = next
        self.ref = weakref.ref(self, lambda r: None)


x = nest(Node)
del x


class Slotted:
    __slots__ = ("next", "__weakref__")

    def __init__(self, next):
        self.next = next


x = nest(Slotted)
del x
x = nest(lambda x: weakref.finalize(Node(None), print, x) and x, n=50)
x = nest(lambda x: property(x))
del x
x = nest(lambda x: classmethod(x))
del x
x = nest(lambda x: staticmethod(x))
attempt("staticmethod call", lambda: x())
del x
x = nest(lambda x: types.MethodType(x, 1), print, 5000)
del x
x = nest(lambda x: types.GenericAlias(list, (x,)), int)
attempt("alias repr", lambda: repr(x) and 1)
del x


def nest_class(n):
    c = object
    for i in range(n):
        c = type("C", (c,), {"__slots__": ()})
    return c


c = nest_class(400)
print(len(c.__mro__), issubclass(c, c.__mro__[200]))
del c


def wrap(f):
    @functools.wraps(f)
    def inner():
        return f()
    return inner


x = nest(wrap, lambda: 1, 5000)
attempt("wrapped call", lambda: x())
print(x.__name__)
x = None
x = nest(functools.cache, lambda: 1, 5000)
x = None
print("end")
