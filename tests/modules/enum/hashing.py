# hashes, equality and use as keys
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag


class A(Enum):
    X = 1
    Y = [1]
    Z = {}


class B(Enum):
    X = 1


class C(IntEnum):
    X = 1


class D(StrEnum):
    X = "x"


class E(Flag):
    X = 1
    Y = 2


class F(IntFlag):
    X = 1
    Y = 2


print(hash(A.X) == hash("X"), hash(A.Y) == hash("Y"), hash(A.X) == hash(B.X))
print(hash(C.X) == hash(1), hash(C.X) == hash("X"))
print(hash(D.X) == hash("x"), hash(E.X) == hash("X"), hash(F.X) == hash(1), hash(F.X) == hash("X"))
print(hash(E.X | E.Y) == hash("X|Y"), hash(E(0)) == hash(None))
print(A.X == B.X, A.X == 1, C.X == 1, 1 == C.X, D.X == "x", E.X == 1, F.X == 1, F.X == C.X)
d = {A.X: "ax", B.X: "bx", C.X: "cx", D.X: "dx", E.X: "ex"}
print(len(d), d[A.X], d[B.X], d[1], d["x"], d[E(1)])
print(d.get(F.X), d.get("X"), d.get(A.Y))
s = {A.X, A.Y, A.Z, A.X, A(1)}
print(len(s), A.Y in s, A.Z in s)
print({E.X | E.Y: 1}[E(3)], {F.X | F.Y: 1}.get(3))


class G(Enum):
    X = 1
    Y = 2

    def __eq__(self, other):
        return isinstance(other, G)


try:
    print(hash(G.X))
except TypeError as e:
    print(e)
print(G.X == G.Y, G.X != G.Y, G(1), list(G))


class H(Enum):
    X = 1
    Y = 2

    def __hash__(self):
        return 42

    def __eq__(self, other):
        return self.value == getattr(other, "value", other)


print({H.X: 1}[1] if hash(1) == 42 else hash(H.X), H.X == 1, H.X != H.Y, H.X in [1])
print({**{H.X: "a"}, **{H.Y: "b"}})
frozen = frozenset(E)
print(frozen == {E.X, E.Y}, len(frozen | {E.X | E.Y}))
