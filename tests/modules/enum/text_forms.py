# str(), repr() and format() of every kind, and what overrides them
from enum import (Enum, IntEnum, StrEnum, Flag, IntFlag, ReprEnum)


class Data:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"<<{self.v}>>"

    def __str__(self):
        return f"str:{self.v}"

    def __format__(self, spec):
        return f"fmt:{self.v}:{spec}"


class ReprOnly:
    def __repr__(self):
        return "repr-only"


def show(m):
    print(type(m).__name__, "|", repr(m), "|", str(m), "|", format(m), "|",
          f"{m!s:>12}", "|", "%s" % (m,), "|", "{}".format(m))


class A(Enum):
    X = 1


class B(int, Enum):
    X = 1


class C(IntEnum):
    X = 1


class D(str, Enum):
    X = "x"


class E(StrEnum):
    X = "x"


class F(Flag):
    X = 1
    Y = 2


class G(IntFlag):
    X = 1
    Y = 2


class H(int, ReprEnum):
    X = 1


class I(float, ReprEnum):
    X = 1.5


class J(Data, Enum):
    X = 1


class K(ReprOnly, Enum):
    X = 1


class L(Enum):
    X = 1

    def __str__(self):
        return "my str"


class M(Enum):
    X = 1

    def __format__(self, spec):
        return f"my format {spec!r}"


class N(Enum):
    X = 1

    def __repr__(self):
        return "my repr"


class O(IntEnum):
    X = 1
    __str__ = Enum.__str__
    __format__ = Enum.__format__


class P(int, Enum):
    X = 1
    __str__ = int.__repr__
    __repr__ = int.__repr__


class Shout(Enum):
    def __str__(self):
        return self.name + "!"

    def __repr__(self):
        return "Shout"


class Q(Shout):
    X = 1


class R(int, Shout):
    X = 1


try:
    class S(Data, ReprEnum):
        X = 1
except TypeError as e:
    print(e)

for cls in (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R):
    show(cls.X)
for cls in F, G:
    show(cls.X | cls.Y)
    show(cls(0))
    print(f"{cls.X | cls.Y:>10}|")
for cls in A, B, D, F, L:
    print(f"{cls.X:>10}|", format(cls.X, "*^9"))
for m in C.X, G.X, H.X:
    print(f"{m:03d}", f"{m:x}", format(m, "+"))
for cls in A, C, F, G:
    try:
        print(format(cls.X, "d"))
    except ValueError as e:
        print(e)
print(repr(A), str(F), [A, F, IntFlag, IntEnum, Enum, Flag, ReprEnum])
