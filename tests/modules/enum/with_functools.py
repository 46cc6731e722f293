# enums with cached functions, sorting keys, closures and generators
import functools
from enum import Enum, IntEnum, Flag, auto, property as enum_property


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3

    @functools.lru_cache
    def cached(self):
        print("computing", self.name)
        return self.value * 10

    @functools.cached_property
    def lazy(self):
        print("lazy", self.name)
        return self.name.lower()

    @classmethod
    @functools.lru_cache
    def table(cls):
        print("table")
        return {m.name: m for m in cls}

    @functools.singledispatchmethod
    def show(self, arg):
        return f"{self.name} shows {arg!r}"

    @show.register
    def _(self, arg: int):
        return f"{self.name} shows int {arg}"


print(Color.RED.cached(), Color.RED.cached(), Color.BLUE.cached())
print(Color.RED.lazy, Color.RED.lazy, Color.GREEN.lazy)
print(Color.table()["RED"], Color.table() is Color.table())
print(Color.RED.show("x"), Color.RED.show(5), list(Color))


@functools.total_ordering
class Size(Enum):
    S = 1
    M = 2
    L = 3

    def __lt__(self, other):
        if isinstance(other, Size):
            return self.value < other.value
        return NotImplemented


print(Size.S < Size.M, Size.L >= Size.M, sorted([Size.L, Size.S]), max(Size))
print(functools.reduce(lambda a, b: a | b, Flag("F", "A B C")))
print(sorted(Color, key=lambda c: -c.value), {c: c.name for c in Color})


@functools.singledispatch
def describe(x):
    return "something"


@describe.register
def _(x: Color):
    return "a colour"


@describe.register
def _(x: IntEnum):
    return "an int enum"


print(describe(Color.RED), describe(IntEnum("I", "A").A), describe(1))


class Partial(Enum):
    double = functools.partial(lambda x: x * 2)


try:
    print(list(Partial.__members__))
except Exception as e:
    print(type(e).__name__, e)


def closure(n):
    class Local(Enum):
        A = n
        B = n + 1

        def total(self):
            return self.value + n

    return Local


X, Y = closure(1), closure(10)
print(X.A.total(), Y.B.total(), X is Y, X.A == Y.A, X.__qualname__)


def members():
    for m in Color:
        got = yield m
        if got:
            yield Color[got]


g = members()
print(next(g), g.send("BLUE"), next(g))
print([f"{c.name}={c.value}" for c in Color if c is not Color.GREEN])
