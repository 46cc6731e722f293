# which members of a flag are canonical, and how composites are named
from enum import Flag, IntFlag, auto

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class F(Flag):
    ONE = 1
    TWO = 2
    THREE = 3
    ZERO = 0
    UNO = 1
    EIGHT = 8
    BIG = 48
    MORE = 49


print(list(F), len(F))
for name, m in F.__members__.items():
    print(name, repr(m), m.name, list(m), len(m))
print(F._flag_mask_, F._singles_mask_, F._all_bits_)
for v in (0, 1, 2, 3, 8, 9, 10, 11, 16, 32, 48, 49, 50, 51, 56, 59, -1, -2, -60):
    attempt(lambda: (v, F(v), repr(F(v)), list(F(v))))
for v in (4, 12, 63, 64, -5, -64, -65):
    attempt(lambda: (v, F(v)))
print(repr(~F.ONE), repr(~F.BIG), repr(~F.ZERO), repr(~F.THREE))
print(repr(F.BIG | F.ONE), F.BIG | F.ONE is F.MORE, F.BIG in F.MORE)


class Disordered(Flag):
    C = 4
    A = 1
    D = 8
    B = 2


print(list(Disordered), list(Disordered(15)), repr(Disordered(7)))
print([m.name for m in Disordered(11)])


class Int(IntFlag):
    A = 1
    C = 4
    AC = 5
    X = 6


for v in range(-9, 10):
    m = Int(v)
    print(v, repr(m), str(m), m.name, m.value, list(m), len(m), repr(~m), int(m))


class Only(Flag):
    MULTI = 3
    OTHER = 12


print(list(Only), repr(Only.MULTI | Only.OTHER), repr(~Only.MULTI))
attempt(lambda: Only(1))
attempt(lambda: list(Only.MULTI))


class Gap(Flag):
    A = auto()
    B = 16
    C = auto()
    ALL = A | B | C
    D = auto()


print([m.value for m in Gap], repr(Gap.ALL), repr(Gap.A | Gap.D))
