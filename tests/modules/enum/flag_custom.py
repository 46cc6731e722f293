# flags with __new__, values that are no ints, subclasses with methods
from enum import Flag, IntFlag, auto, Enum, KEEP

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Labelled(Flag):
    def __new__(cls, value, label):
        obj = object.__new__(cls)
        obj._value_ = value
        obj.label = label
        return obj

    A = 1, "one"
    B = 2, "two"
    AB = 3, "both"


print(list(Labelled), Labelled.A.label, repr(Labelled.A | Labelled.B), Labelled.AB.label)
attempt(lambda: Labelled(0).label)


class Tuples(Flag):
    A = (1, 2)
    B = "b"
    C = 4


attempt(lambda: (list(Tuples), Tuples.A, Tuples.C | Tuples.C))
attempt(lambda: Tuples.A | Tuples.C)
attempt(lambda: Tuples((1, 2)))


class Base(Flag):
    def both(self, other):
        return self | other

    @classmethod
    def all(cls):
        return cls(cls._flag_mask_)

    def _missing_hook(self):
        pass


class Derived(Base):
    X = auto()
    Y = auto()
    Z = auto()


print(repr(Derived.X.both(Derived.Z)), repr(Derived.all()), ~Derived.all())


class Powers(Flag):
    def _generate_next_value_(name, start, count, last_values):
        return 1 << (2 * count)

    A = auto()
    B = auto()
    C = auto()


print([m.value for m in Powers])
attempt(lambda: Powers(2))


class WithOps(Flag):
    A = 1
    B = 2

    def __or__(self, other):
        return "own or"

    def __invert__(self):
        return "own invert"


print(WithOps.A | WithOps.B, ~WithOps.A, WithOps.A & WithOps.B, WithOps(3))


class IntOps(IntFlag):
    A = 1
    B = 2

    def __or__(self, other):
        return "own or"


print(IntOps.A | 2, 2 | IntOps.A, IntOps.A & 3)


class StrFlag(str, Flag):
    A = "a"
    B = "b"


attempt(lambda: (list(StrFlag), StrFlag.A))
attempt(lambda: StrFlag.A | StrFlag.B)


class Big(Flag):
    LOW = 1
    HUGE = 1 << 100
    BOTH = LOW | HUGE


print(list(Big), repr(Big.BOTH), repr(~Big.HUGE), len(Big.BOTH))
attempt(lambda: Big(-1))
attempt(lambda: Big(1 << 50))


class Neg(Flag):
    A = 1
    NOT_A = -2
    B = 4


attempt(lambda: (list(Neg), Neg.NOT_A, Neg._flag_mask_, list(Neg.__members__)))
attempt(lambda: Neg.A | Neg.B)
attempt(lambda: ~Neg.A)


class Single(Flag):
    ONLY = 8


print(repr(Single(0)), repr(~Single.ONLY), repr(Single(8)), list(Single.ONLY))
attempt(lambda: Single(1))


class Boundary(Flag, boundary=KEEP):
    A = 2


print(repr(Boundary(1)), repr(Boundary(7)), list(Boundary(7)), len(Boundary(7)))
print(Boundary(7).name, Boundary(5).name, Boundary(0).name)
print(repr(Boundary.A | Boundary(8)), repr(Boundary(15) & ~Boundary.A))
