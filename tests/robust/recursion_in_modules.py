# Recursion without end through functools, copy, operator, abc and the rest.
import abc
import collections
import copy
import functools
import itertools
import operator
import types


def attempt(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


def again(*args, **kwargs):
    return functools.reduce(again, [1, 2])


attempt("reduce", again)
p = functools.partial(lambda *a: p())
attempt("partial", p)


def key(x):
    return sorted([2, 1], key=key)


attempt("sorted key", lambda: key(1))
attempt("min key", lambda: (f := lambda x: min([1, 2], key=f))(1))


def cmp(a, b):
    return sorted([1, 2], key=functools.cmp_to_key(cmp))


attempt("cmp_to_key", lambda: cmp(1, 2))


@functools.lru_cache(maxsize=None)
def cached(n):
    return cached(n + 1)


attempt("lru_cache", lambda: cached(0))


@functools.cache
def other(n):
    return other.__wrapped__(n)


attempt("wrapped", lambda: other(0))


@functools.singledispatch
def single(x):
    return single(x)


attempt("singledispatch", lambda: single(1))


class Cached:
    @functools.cached_property
    def p(self):
        return self.p

    @functools.partialmethod
    def q(self):
        return self.q()

    @property
    def r(self):
        return self.r

    @classmethod
    def c(cls):
        return cls.c()

    def __getattr__(self, name):
        return getattr(self, name + "_")


attempt("cached_property", lambda: Cached().p)
attempt("partialmethod", lambda: Cached().q())
attempt("property", lambda: Cached().r)
attempt("classmethod", Cached.c)
attempt("getattr", lambda: Cached().unknown)


class Copies:
    def __copy__(self):
        return copy.copy(self)

    def __deepcopy__(self, memo):
        return copy.deepcopy(self)

    def __reduce_ex__(self, n):
        return copy.copy(Copies2())


class Copies2:
    def __reduce_ex__(self, n):
        return copy.copy(self)


attempt("copy", lambda: copy.copy(Copies()))
attempt("deepcopy", lambda: copy.deepcopy(Copies()))
attempt("reduce_ex", lambda: copy.copy(Copies2()))


class Total:
    def __lt__(self, other):
        return self > other

    def __eq__(self, other):
        return self == other


try:
    functools.total_ordering(Total)
except Exception as e:
    print(e)
attempt("total_ordering <", lambda: Total() < Total())
attempt("total_ordering >=", lambda: Total() >= Total())
attempt("==", lambda: Total() == Total())


class Abstract(abc.ABC):
    @classmethod
    def __subclasshook__(cls, sub):
        return issubclass(sub, cls)


attempt("subclasshook", lambda: isinstance(1, Abstract))


class Meta(abc.ABCMeta):
    def __instancecheck__(cls, x):
        return isinstance(x, cls)

    def __subclasscheck__(cls, x):
        return super().__subclasscheck__(x) or issubclass(x, cls)


class Checked(metaclass=Meta):
    pass


attempt("instancecheck", lambda: isinstance(1, Checked))
attempt("subclasscheck", lambda: issubclass(int, Checked))


class Missing(collections.defaultdict):
    def __missing__(self, key):
        return self[key]


attempt("missing", lambda: Missing()[1])
d = collections.defaultdict()
d.default_factory = lambda: d[1]
attempt("default_factory", lambda: d[1])


class User(collections.UserDict):
    def __getitem__(self, key):
        return self.get(key)


attempt("UserDict", lambda: User()[1])


class UserL(collections.UserList):
    def __len__(self):
        return len(self)


attempt("UserList", lambda: len(UserL()))
c = collections.ChainMap()
c.maps.append(c)
attempt("ChainMap", lambda: c["x"])
attempt("ChainMap repr", lambda: repr(c))


def chain():
    yield from itertools.chain.from_iterable([chain()])


attempt("chain", lambda: next(chain()))
attempt("map", lambda: next((f := lambda: map(lambda x: next(f()), [1]))()))
attempt("accumulate", lambda: next((f := lambda: itertools.accumulate(
    [1, 2], lambda a, b: list(f())))()) and list(f()))
attempt("takewhile", lambda: (f := lambda x=0: list(itertools.takewhile(
    f, [1])))())
attempt("groupby", lambda: (f := lambda x=0: list(itertools.groupby(
    [1], f)))())
attempt("starmap", lambda: (f := lambda *a: list(itertools.starmap(
    f, [()])))())


class Index:
    def __index__(self):
        return operator.index(self)

    def __length_hint__(self):
        return operator.length_hint(self)

    def __iter__(self):
        return iter(list(self))

    def __call__(self):
        return operator.call(self)

    def m(self):
        return operator.methodcaller("m")(self)

    @property
    def a(self):
        return operator.attrgetter("a.b")(self)

    def __getitem__(self, i):
        return operator.itemgetter(i)(self)

    def __contains__(self, i):
        return operator.contains(self, i)


i = Index()
attempt("index", lambda: operator.index(i))
attempt("length_hint", lambda: operator.length_hint(i))
attempt("list", lambda: list(i))
attempt("call", i)
attempt("methodcaller", i.m)
attempt("attrgetter", lambda: i.a)
attempt("itemgetter", lambda: i[1])
attempt("contains", lambda: 1 in i)
attempt("repeat", lambda: itertools.repeat(1, i))
attempt("islice", lambda: itertools.islice([], i))
attempt("deque maxlen", lambda: collections.deque([], i))
attempt("rotate", lambda: collections.deque([1, 2]).rotate(i))
n = types.SimpleNamespace()
n.n = n
attempt("namespace repr", lambda: repr(n))


class NS(types.SimpleNamespace):
    def __repr__(self):
        return super().__repr__() + repr(self.x)


m = NS()
m.x = m
attempt("namespace subclass", lambda: repr(m))
a, b = types.SimpleNamespace(), types.SimpleNamespace()
a.x, b.x = b, a
attempt("namespace ==", lambda: a == b)
