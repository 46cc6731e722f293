# Flag: operators, composites, iteration, membership
from enum import Flag, auto

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7
    NONE = 0


R, W, X = Perm.R, Perm.W, Perm.X
print(list(Perm), len(Perm), list(Perm.__members__))
print(repr(R | W), repr(R & W), repr(R ^ R), repr(R ^ W), repr(~R), repr(~Perm.RWX))
print(repr(R | W | X), (R | W | X) is Perm.RWX, repr(Perm(0)), Perm(0) is Perm.NONE)
print((R | W).name, (R | W).value, Perm.NONE.name, str(R | W))
print(list(R | W), list(Perm.RWX), list(Perm.NONE), len(R | W), len(Perm.NONE))
print(R in Perm.RWX, Perm.RWX in R, Perm.NONE in R, R in (R | X), W in (R | X))
print(bool(R), bool(Perm.NONE), bool(R & W))
print((R | W) is (W | R), Perm(6) is (R | W), repr(Perm(6)))
print(repr(Perm(-1)), repr(Perm(-2)), ~Perm(-2) is X, repr(~~R))
print(R == 4, R == Perm(4), R != W, hash(R | W) == hash((R | W).name))
print({R | W: "rw"}[W | R], (R | W) in {R | W}, {R, W} == {W, R})
attempt(lambda: R | 1)
attempt(lambda: 1 | R)
attempt(lambda: R & None)
attempt(lambda: R ^ "x")
attempt(lambda: R + W)
attempt(lambda: R < W)
attempt(lambda: 4 in R)
attempt(lambda: "R" in R)
attempt(lambda: 4 in Perm)
attempt(lambda: 6 in Perm)
attempt(lambda: 99 in Perm)
attempt(lambda: Perm(99))
attempt(lambda: Perm(-99))
attempt(lambda: Perm("R"))
attempt(lambda: Perm(None))
attempt(lambda: Perm(4.0))
attempt(lambda: Perm(3.5))
attempt(lambda: Perm["R"])
attempt(lambda: Perm["R|W"])
p = R
p |= W
print(repr(p))
p &= ~R
print(repr(p))
p ^= Perm.RWX
print(repr(p))


class Other(Flag):
    R = 4


attempt(lambda: R | Other.R)
attempt(lambda: Other.R in R)
print(R == Other.R)


class Empty(Flag):
    pass


print(list(Empty), Empty)
attempt(lambda: Empty(0))


class Bad(Flag):
    A = 1
    N = None
    S = "text"


print(list(Bad), Bad.N, Bad.S, repr(Bad.N))
attempt(lambda: Bad.A | Bad.N)
attempt(lambda: Bad.N | Bad.A)
attempt(lambda: Bad.N & Bad.A)
attempt(lambda: Bad.A ^ Bad.N)
attempt(lambda: ~Bad.N)
attempt(lambda: Bad.A | Bad.S)
attempt(lambda: bool(Bad.N))
attempt(lambda: (R | W).__dict__)
attempt(lambda: R.__dict__.keys())
