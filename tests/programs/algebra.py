"""Fractions, polynomials and matrices over any of them.

The argument says how large the matrices are.
"""

# bench: 14

import sys
from functools import reduce
from itertools import zip_longest
from math import gcd, prod, trunc
from numbers import Rational


class Fraction(Rational):
    __slots__ = ("_top", "_bottom")
    numerator = property(lambda self: self._top)
    denominator = property(lambda self: self._bottom)

    def __new__(cls, top, bottom=1):
        if not bottom:
            raise ZeroDivisionError(f"{top}/0")
        self = super().__new__(cls)
        shared = gcd(top, bottom) * (1 if bottom > 0 else -1)
        self._top, self._bottom = top // shared, bottom // shared
        return self

    def _binary(top, bottom):
        def forward(a, b):
            if not isinstance(b, (int, Fraction)):
                return NotImplemented
            return Fraction(top(a, b), bottom(a, b))

        def backward(a, b):
            return forward(Fraction(b), a) if isinstance(b, int) \
                else NotImplemented
        return forward, backward

    __add__, __radd__ = _binary(
        lambda a, b: a.numerator * b.denominator + b.numerator * a.denominator,
        lambda a, b: a.denominator * b.denominator)
    __mul__, __rmul__ = _binary(lambda a, b: a.numerator * b.numerator,
                                lambda a, b: a.denominator * b.denominator)
    __truediv__, __rtruediv__ = _binary(
        lambda a, b: a.numerator * b.denominator,
        lambda a, b: a.denominator * b.numerator)
    del _binary

    def __neg__(self):
        return Fraction(-self._top, self._bottom)

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._top < 0 else self

    def __floor__(self):
        return self._top // self._bottom

    def __ceil__(self):
        return -(-self._top // self._bottom)

    def __trunc__(self):
        return int(self.__floor__() if self._top > 0 else self.__ceil__())

    def __round__(self, digits=None):
        return round(self._top / self._bottom, digits)

    def __floordiv__(self, other):
        return (self / other).__floor__()

    def __rfloordiv__(self, other):
        return (other / self).__floor__()

    def __mod__(self, other):
        return self - self // other * other

    def __rmod__(self, other):
        return Fraction(other) % self

    def __pow__(self, power):
        if power < 0:
            return Fraction(self._bottom ** -power, self._top ** -power)
        return Fraction(self._top ** power, self._bottom ** power)

    def __rpow__(self, base):
        return base ** float(self)

    def __eq__(self, other):
        if not isinstance(other, Rational):
            return NotImplemented
        return (self._top, self._bottom) == (other.numerator,
                                             other.denominator)

    def __lt__(self, other):
        return self._top * other.denominator < other.numerator * self._bottom

    def __le__(self, other):
        return self < other or self == other

    def __hash__(self):
        return hash((self._top, self._bottom))

    def __str__(self):
        return f"{self._top}/{self._bottom}".removesuffix("/1")

    __repr__ = __str__


class Polynomial:
    __slots__ = ("terms",)

    def __init__(self, *terms):
        while terms and not terms[-1]:
            terms = terms[:-1]
        self.terms = terms

    def __add__(self, other):
        return Polynomial(*map(sum, zip_longest(
            self.terms, wrap(other).terms, fillvalue=0)))

    def __mul__(self, other):
        other = wrap(other)
        out = [0] * (len(self.terms) + len(other.terms))
        for n, a in enumerate(self.terms):
            for m, b in enumerate(other.terms, n):
                out[m] += a * b
        return Polynomial(*out)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -wrap(other)

    def __divmod__(self, other):
        whole, rest = Polynomial(), self
        while len(rest.terms) >= len(other.terms):
            term = Polynomial(*[0] * (len(rest.terms) - len(other.terms)),
                              Fraction(1) * rest.terms[-1] / other.terms[-1])
            whole, rest = whole + term, rest - term * other
        return whole, rest

    def __call__(self, x):
        return reduce(lambda total, a: total * x + a, self.terms[::-1], 0)

    def derivative(self):
        return Polynomial(*[n * a for n, a in enumerate(self.terms)][1:])

    def __bool__(self):
        return bool(self.terms)

    def __eq__(self, other):
        return self.terms == wrap(other).terms

    def __repr__(self):
        return " + ".join(f"{a}" + ("", "x", f"x^{n}")[min(n, 2)] for n, a
                          in [*enumerate(self.terms)][::-1] if a) or "0"


def wrap(value):
    return value if isinstance(value, Polynomial) else Polynomial(value)


class Matrix(tuple):
    def __matmul__(self, other):
        return Matrix(tuple(sum(map(prod, zip(row, column, strict=True)))
                            for column in zip(*other)) for row in self)

    def minor(self, at):
        return Matrix(row[:at] + row[at + 1:] for row in self[1:])

    def determinant(self):
        """By expansion, for rings; by elimination, for fractions."""
        match self:
            case ():
                return 1
            case [[Fraction(), *_], *_]:
                return self.eliminate()
            case [first, *_]:
                return sum(((-1) ** n * a * self.minor(n).determinant()
                            for n, a in enumerate(first)), 0)

    def eliminate(self):
        rows, total = [[*row] for row in self], Fraction(1)
        while rows:
            pivot = next((row for row in rows if row[0]), None)
            if pivot is None:
                return Fraction(0)
            total *= pivot[0] * (-1) ** next(
                n for n, row in enumerate(rows) if row is pivot)
            rows = [[a - row[0] / pivot[0] * b
                     for a, b in zip(row[1:], pivot[1:])]
                    for row in rows if row is not pivot]
        return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    half, x = Fraction(1, 2), Polynomial(0, 1)
    print(half + 1, 1 - half, 3 / half, half ** -3, -7 * half // 1, 7 % half,
          float(half), 4 ** half, divmod(Fraction(7, 3), half), trunc(-half * 5),
          round(Fraction(22, 7), 2), half > Fraction(1, 3), half == 0.5,
          complex(half), bool(half - half), half.real, half.conjugate())
    p = (x + 1) * (x - 2) * (x * x + half)
    print(p, p.derivative(), p(3), p(half), divmod(p, x - 2), p - p, sep="; ")
    hilbert = Matrix(tuple(Fraction(1, n + m + 1) for m in range(size))
                     for n in range(size))
    print(1 / hilbert.determinant())
    print((hilbert @ hilbert)[0])
    print(Matrix(((x, 1, 2), (0, x + 1, 3), (1, 1, x * x))).determinant())
    for mistake in (lambda: Fraction(1, 0), lambda: half + "a",
                    lambda: 1 / (half - half), lambda: x @ x,
                    lambda: setattr(half, "numerator", 2),
                    lambda: hilbert @ ((1,),), lambda: half < "a"):
        try:
            print(mistake())
        except (ArithmeticError, TypeError, ValueError,
                AttributeError) as error:
            print(f"{type(error).__name__}: {error}")
