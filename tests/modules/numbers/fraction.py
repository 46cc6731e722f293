# a Rational of one's own
from numbers import Rational, Real, Integral, Number
from math import gcd, floor, ceil, trunc
class Fr(Rational):
    __slots__ = ("_n", "_d")
    def __init__(self, n, d=1):
        g = gcd(n, d); self._n, self._d = n // g, d // g
    numerator = property(lambda s: s._n)
    denominator = property(lambda s: s._d)
    def _bin(op):
        def f(a, b):
            if isinstance(b, Rational): return op(a._n, a._d, b.numerator, b.denominator)
            if isinstance(b, float): return op(float(a), 1, b, 1) if False else NotImplemented
            return NotImplemented
        def r(b, a):
            if isinstance(a, Rational): return op(a.numerator, a.denominator, b._n, b._d)
            return NotImplemented
        return f, r
    __add__, __radd__ = _bin(lambda a, b, c, d: Fr(a * d + c * b, b * d))
    __mul__, __rmul__ = _bin(lambda a, b, c, d: Fr(a * c, b * d))
    __truediv__, __rtruediv__ = _bin(lambda a, b, c, d: Fr(a * d, b * c))
    __floordiv__, __rfloordiv__ = _bin(lambda a, b, c, d: (a * d) // (b * c))
    __mod__, __rmod__ = _bin(lambda a, b, c, d: Fr((a * d) % (b * c), b * d))
    __eq__, _ = _bin(lambda a, b, c, d: a * d == b * c)
    __lt__, _ = _bin(lambda a, b, c, d: a * d < b * c)
    __le__, _ = _bin(lambda a, b, c, d: a * d <= b * c)
    def __neg__(s): return Fr(-s._n, s._d)
    def __pos__(s): return s
    def __abs__(s): return Fr(abs(s._n), s._d)
    def __pow__(s, e): return Fr(s._n ** e, s._d ** e)
    def __rpow__(s, b): return b ** float(s)
    def __trunc__(s): return -(-s._n // s._d) if s._n < 0 else s._n // s._d
    def __floor__(s): return s._n // s._d
    def __ceil__(s): return -(-s._n // s._d)
    def __round__(s, n=None): return floor(s + Fr(1, 2)) if n is None else Fr(round(s * 10**n), 10**n)
    def __hash__(s): return hash((s._n, s._d))
    def __repr__(s): return f"Fr({s._n}, {s._d})"
a, b = Fr(1, 2), Fr(3, 4)
print(a + b, a - b, 2 - a, a - 2, a * b, a / b, 1 / a, a // b, 7 // b, a % b, 7 % b, divmod(b, a), divmod(7, b), -a, +a, abs(-a), a ** 3, 4 ** a)
print(a == Fr(2, 4), a == 0.5, a < b, b >= a, a <= 1, 1 > a, bool(Fr(0)), bool(a), float(b), complex(b), trunc(-b), floor(b), ceil(b), round(b), round(b, 1))
print(a.real, a.imag, a.conjugate(), a.numerator, a.denominator, hash(a) == hash((1, 2)), {a: 1}[Fr(1, 2)], hasattr(a, "__dict__"))
print(isinstance(a, Real), isinstance(a, Integral), isinstance(a, Number), sum([a, b, a]), max(a, b), sorted([b, a, Fr(1, 3)]))
for f in (lambda: a + "x", lambda: "x" + a, lambda: a < "x", lambda: a - None, lambda: a & a):
    try: print(f())
    except TypeError as e: print(e)
