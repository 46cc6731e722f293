# the functional form with data types, and calls of a class with members
from enum import Enum, IntEnum, Flag, auto

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


P = Enum("P", {"A": (1, 2), "B": 3}, type=Point)
print(P, list(P), P.A.x, P.B.y, P.__mro__)
T = Enum("T", {"A": (1, 2), "B": (3,)}, type=tuple)
print(list(T), T.A[1], T.B == (3,), T((1, 2)))
B = Enum("B", {"A": b"x", "C": ("y", "utf8")}, type=bytes)
print(list(B), B.C.upper())
F = Enum("F", "LOW HIGH", type=float)
print(list(F), F.LOW + 1, F.HIGH / 4)
attempt(lambda: Enum("X", "A", type=bool))
attempt(lambda: Enum("X", {"A": "no"}, type=int))
attempt(lambda: Enum("X", "A", type=5))
try:
    IntEnum("X", "A", type=str)
except TypeError as e:  # shows a set, in any order
    print(str(e).partition("{")[0], sorted(str(e).partition("{")[2]))
attempt(lambda: IntEnum("X", "A B", type=int).A + 1)


class Pair(Enum):
    AB = ("a", "b")
    CDE = ("c", "d", "e")


print(Pair("a", "b"), Pair("c", "d", "e"))
attempt(lambda: Pair("a"))
attempt(lambda: Pair("a", "c"))
attempt(lambda: Pair("New", "A B", module="m"))
attempt(lambda: Pair(("a", "b"), names="x"))
attempt(lambda: Pair(("a", "b"), start=3))
Auto = Enum("Auto", [("A", auto()), ("B", auto()), ("C", "c")])
print(list(Auto))
Bits = Flag("Bits", [("A", auto()), ("B", auto()), ("C", auto())])
print(list(Bits), Bits.A | Bits.C)
