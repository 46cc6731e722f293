# FlagBoundary: what each kind makes of unknown bits
from enum import (Flag, IntFlag, FlagBoundary, STRICT, CONFORM, EJECT, KEEP,
                  Enum, IntEnum)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(list(FlagBoundary), STRICT, repr(KEEP), CONFORM.value, EJECT == "eject")
print(FlagBoundary("keep") is KEEP, FlagBoundary.__mro__)
values = (-40, -32, -25, -8, -5, -3, -2, -1, 0, 1, 2, 3, 4, 5, 8, 16, 24, 25,
          29, 31, 32, 63, 1000)
for base in Flag, IntFlag:
    for boundary in FlagBoundary:
        class F(base, boundary=boundary):
            A = 1
            B = 4
            AB = 5
            M = 24

        print(base, boundary, F._boundary_, F._flag_mask_, F._singles_mask_)
        for v in values:
            attempt(lambda: (v, F(v)))
        attempt(lambda: [~m for m in (F.A, F.B, F.AB, F.M, F(0))])
        attempt(lambda: F.A | 2)
        attempt(lambda: F.A ^ F.AB)
        attempt(lambda: F.M & 16)
        attempt(lambda: [v for v in range(-3, 35) if v in F])
print(Flag._boundary_, IntFlag._boundary_)


class Keeps(Flag, boundary=KEEP):
    pass


class Child(Keeps):
    A = 1


class Back(Keeps, boundary=STRICT):
    A = 1


print(Child._boundary_, repr(Child(6)), Back._boundary_)
attempt(lambda: Back(6))


class Named(Enum, boundary=KEEP):
    A = 1


print(list(Named), hasattr(Named, "_boundary_"))


class Odd(Flag, boundary="odd"):
    A = 1


attempt(lambda: Odd(4))
attempt(lambda: Odd.A)
