# aliases: equal values, order, unhashable values
from enum import Enum, IntEnum, unique

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS_FOR_SQUARE = 2
    ROUND = CIRCLE


print(list(Shape), len(Shape))
print(Shape.ALIAS_FOR_SQUARE, Shape.ALIAS_FOR_SQUARE is Shape.SQUARE)
print(Shape(2), Shape["ROUND"], Shape.ROUND.name)
for name, member in Shape.__members__.items():
    print(name, repr(member))
print([name for name, m in Shape.__members__.items() if m.name != name])
print(Shape._member_names_, list(Shape._member_map_))


class Mixed(Enum):
    A = 1
    B = True
    C = 1.0
    D = 1 + 0j
    E = "1"


print(list(Mixed), list(Mixed.__members__))


class Unhashable(Enum):
    A = []
    B = {}
    C = []
    D = [1]
    E = {"k": []}
    F = {"k": []}


print(list(Unhashable), Unhashable.C.name, Unhashable.F is Unhashable.E)
print(Unhashable([]), Unhashable([1]), Unhashable({"k": []}))
print(Unhashable._value2member_map_, Unhashable._unhashable_values_)
print(Unhashable._unhashable_values_map_)
attempt(lambda: Unhashable([2]))
attempt(lambda: hash(Unhashable.A) == hash("A"))


class Nan(Enum):
    A = float("nan")
    B = float("nan")


print(list(Nan), Nan(Nan.A.value))
attempt(lambda: Nan(float("nan")))


def twice():
    @unique
    class Bad(Enum):
        A = 1
        B = 2
        C = 1
        D = 2
    return Bad


attempt(twice)
attempt(lambda: unique(Shape))
attempt(lambda: unique(Enum("Good", "A B C")))
attempt(lambda: unique(IntEnum("Bad", {"X": 1, "Y": 1})))
attempt(lambda: unique(5))


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Eq) and self.n == other.n

    def __hash__(self):
        return 7

    def __repr__(self):
        return f"Eq({self.n})"


class ByEq(Enum):
    A = Eq(1)
    B = Eq(1)
    C = Eq(2)


print(list(ByEq), ByEq(Eq(2)), Eq(1) in ByEq, Eq(3) in ByEq)
