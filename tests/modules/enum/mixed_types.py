# data types of every kind mixed in
from collections import namedtuple, OrderedDict
from enum import Enum, ReprEnum

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


Pair = namedtuple("Pair", "left right")


class NT(Pair, Enum):
    A = 1, 2
    B = "x", "y"


attempt(lambda: (list(NT), NT.A.left, NT.B.right, NT.A[0], len(NT.A)))
attempt(lambda: (NT.A.value, NT.A == (1, 2), NT((1, 2)), str(NT.A)))


class T(tuple, Enum):
    A = 1, 2
    B = ()
    C = (3,)
    D = 5


print(list(T), T.A + (9,), T.B == (), len(T.D), T.C.value)


class B(bytes, Enum):
    A = b"abc"
    C = "x", "utf-8"
    D = 3


print(list(B), B.A[0], B.A.decode(), B.D.value, B(b"abc"))


class BA(bytearray, Enum):
    A = b"abc"


attempt(lambda: (list(BA), BA.A, BA.A[1]))


class FS(frozenset, Enum):
    A = (1, 2),
    B = [3]


attempt(lambda: (list(FS), 1 in FS.A, FS.B | {9}))


class L(list, Enum):
    A = [1, 2]
    B = (3,),


attempt(lambda: (list(L), L.A, L.A.value, len(L.B)))
attempt(lambda: L.A == [1, 2])
attempt(lambda: L([1, 2]))


class D(dict, Enum):
    A = {"k": 1}
    B = [("x", 2)]


attempt(lambda: (list(D), D.A["k"], D.B.get("x"), D.A.value))


class C(complex, Enum):
    I = 1j
    P = 1, 2


print(list(C), C.I ** 2, C.P.real, C(1j))


class F(float, ReprEnum):
    A = 1
    B = "2.5"


print(list(F), str(F.A), f"{F.B:.3f}", F.A + F.B, F(2.5))


class E(Exception, Enum):
    A = "text"
    B = "a", 2


attempt(lambda: (list(E), E.A.args, E.B.args))
try:
    raise E.A
except E as e:
    print("caught", e, repr(e), e is E.A)


class Sub(int):
    def twice(self):
        return self * 2

    def __repr__(self):
        return f"Sub({int(self)})"


class S(Sub, Enum):
    A = 3
    B = "4"


print(list(S), S.A.twice(), S.B + 1, S._member_type_, str(S.A))


class SR(Sub, ReprEnum):
    A = 3


print(repr(SR.A), str(SR.A), f"{SR.A}")


class NewOnly:
    def __new__(cls, *args):
        self = object.__new__(cls)
        self.args = args
        return self


class N(NewOnly, Enum):
    A = 1
    B = 1, 2


attempt(lambda: (N.A.args, N.B.args, N._member_type_))


class InitOnly:
    def __init__(self, *args):
        self.args = args


class I(InitOnly, Enum):
    A = 1
    B = 1, 2


print(I.A.args, I.B.args, I._member_type_, list(I))


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == getattr(other, "n", other)

    def __hash__(self):
        return hash(self.n)


class Q(Eq, Enum):
    A = 1
    B = 2
    C = 1


print([m.name for m in Q], Q.C.name, Q.A == 1, {Q.A: 1}[1])


class Callable:
    def __init__(self, f):
        self.f = f

    def __call__(self, *a):
        return self.f(*a)


class Fn(Callable, Enum):
    UP = (str.upper,)
    LEN = (len,)


print(Fn.UP("abc"), Fn.LEN("abcd"), [m.name for m in Fn])
