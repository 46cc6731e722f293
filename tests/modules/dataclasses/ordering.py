# order=True and the comparisons between classes.
from dataclasses import dataclass, field


@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)


a, b, c = V(1, 2, "a"), V(1, 3, "b"), V(1, 2, "c")
print(a < b, a <= c, a >= c, a > b, a == c, a != b, sorted([b, a, V(0)]))
print(max(a, b), min([b, a]))


@dataclass(order=True)
class W(V):
    pass


@dataclass(order=True)
class X:
    major: int
    minor: int = 0


for left, right in ((a, W(1, 2)), (a, X(1, 2)), (a, 1), (a, (1, 2)), (1, a)):
    for op in ("<", "<=", ">", ">=", "==", "!="):
        try:
            print(op, eval(f"left {op} right"))
        except TypeError as e:
            print(e)
print(V.__lt__(a, W(1)), V.__lt__(a, b), V.__ge__(a, None))


class Sub(V):
    pass


print(Sub(1) == V(1), Sub(1) == Sub(1), Sub(1) < Sub(2))
try:
    print(Sub(1) < V(2))
except TypeError as e:
    print(e)

for name in ("__lt__", "__le__", "__gt__", "__ge__"):
    try:
        dataclass(order=True)(type("T", (), {name: lambda s, o: 1,
                                             "__annotations__": {}}))
    except TypeError as e:
        print(e)
try:
    @dataclass(order=True, eq=False)
    class Y:
        x: int
except ValueError as e:
    print(e)


@dataclass(eq=False)
class Identity:
    x: int


i = Identity(1)
print(i == i, i == Identity(1), hash(i) == object.__hash__(i))
print("__eq__" in Identity.__dict__, "__hash__" in Identity.__dict__)


@dataclass
class OwnEq:
    x: int

    def __eq__(self, other):
        return "own"


print(OwnEq(1) == OwnEq(2), OwnEq.__hash__)
nan = float("nan")


@dataclass
class N:
    x: float


n = N(nan)
print(n == n, n == N(nan), N(nan) == N(float("nan")), n.__eq__(n))
