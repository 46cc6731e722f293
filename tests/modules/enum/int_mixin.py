# int mixin and IntEnum: arithmetic, comparison, text
import math
from enum import Enum, IntEnum

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class I(int, Enum):
    ONE = 1
    TWO = 2
    BIN = "101", 2


class J(IntEnum):
    ONE = 1
    TWO = 2
    BIN = "101", 2


for cls in I, J:
    a, b = cls.ONE, cls.TWO
    print(repr(a), str(a), f"{a}", "%d %s %r" % (a, a, a))
    attempt(lambda: f"{b:>6}|")
    attempt(lambda: f"{b:x}")
    print(a + b, type(a + b).__name__, a | b, -a, ~a, a << 3, b ** 3, b / 4)
    print(a == 1, a < b, a <= 1, max(cls), sorted(cls, reverse=True))
    print(int(b), float(b), bool(a), hash(b) == hash(2), [10, 20, 30][a])
    print(range(b), list(range(b)), math.sqrt(cls.BIN), b.bit_length())
    print(b.real, b.imag, b.numerator, b.as_integer_ratio(), b.to_bytes(1, "big"))
    print(cls(2), cls(2.0), 2 in cls, 9 in cls, cls.BIN.value)
    print(sum(cls), divmod(7, b), round(b), abs(a), divmod(b, a))
    print({1: "x"}[a], {a: "y"}[1], isinstance(a, int), issubclass(cls, int))
    print(cls.__str__ is Enum.__str__, cls.__format__ is int.__format__)
    attempt(lambda: a + "x")
    attempt(lambda: cls.from_bytes(b"\x02", "big"))
    attempt(lambda: cls.from_bytes(b"\x07", "big"))
print(I.ONE == J.ONE, I.ONE is J.ONE, I.ONE + J.TWO, {I.ONE, J.ONE, 1} == {1})
attempt(lambda: IntEnum("E", {"A": "x"}))
attempt(lambda: IntEnum("E", {"A": 1.5}).A)
attempt(lambda: IntEnum("E", {"A": None}))
attempt(lambda: IntEnum("E", {"A": ()}).A)
attempt(lambda: IntEnum("E", {"A": 2**100}).A + 1)
attempt(lambda: IntEnum("E", {"A": True}).A)


class Real(IntEnum):
    real = 3
    imag = 4


print(list(Real), Real.real, Real.imag.value)
attempt(lambda: Real.real.real)


class Fl(float, Enum):
    PI = 3.25
    HALF = "0.5"


print(list(Fl), Fl.PI + 1, f"{Fl.PI:.1f}" if 0 else Fl.HALF.value, str(Fl.PI))
attempt(lambda: f"{Fl.PI:>10}|")
attempt(lambda: f"{Fl.PI:.1f}")
print(Fl(0.5), Fl.PI > 3, Fl.HALF.hex(), Fl.PI.is_integer())


class C(complex, Enum):
    I = 0, 1
    ONE = 1


print(list(C), C.I * C.I, C.ONE.conjugate(), abs(C.I))
