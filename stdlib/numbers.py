"""The tower of abstract base classes for numbers: Number, Complex, Real,
Rational, Integral (PEP 3141)."""

from abc import ABCMeta, abstractmethod
from _types import FunctionType

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


# --- methods that concrete classes define ---------------------------------


def _unary(self):
    raise NotImplementedError


def _binary(self, other):
    raise NotImplementedError


def _part(doc):
    """An abstract property."""
    method = abstractmethod(FunctionType(_unary.__code__, globals()))
    return property(method, doc=doc)


def _itself(self):
    return +self


def _abstract(namespace, template, **docs):
    """Put abstract methods into the namespace of a class body, each like the
    template and with a docstring."""
    where = namespace["__qualname__"]
    for name, doc in docs.items():
        code = template.__code__.replace(co_name=name,
                                         co_qualname=f"{where}.{name}")
        method = abstractmethod(FunctionType(code, globals()))
        method.__doc__ = doc
        namespace[name] = method


# --- the tower ------------------------------------------------------------


class Number(metaclass=ABCMeta):
    """All numbers, to check with isinstance(x, Number).

    Concrete classes bring a __hash__ of their own.
    """

    __slots__ = ()

    __hash__ = None


class Complex(Number):
    """Complex numbers: what the built-in complex can do."""

    __slots__ = ()

    _abstract(vars(), _unary,
              __neg__="-self",
              __pos__="+self",
              __abs__="The Real distance from 0: abs(self)",
              conjugate="(x + y*i).conjugate() gives x - y*i.")
    _abstract(vars(), _binary,
              __eq__="self == other",
              __add__="self + other", __radd__="other + self",
              __mul__="self * other", __rmul__="other * self",
              __truediv__="self / other", __rtruediv__="other / self")

    @abstractmethod
    def __complex__(self):
        """complex(self)"""

    def __bool__(self):
        """True if self != 0"""
        return self != 0

    real = _part("The real part, a Real.")
    imag = _part("The imaginary part, a Real.")

    def __rsub__(self, other):
        """other - self"""
        return -self + other

    def __sub__(self, other):
        """self - other"""
        return self + -other

    @abstractmethod
    def __pow__(self, exponent):
        """self ** exponent"""
        raise NotImplementedError

    @abstractmethod
    def __rpow__(self, base):
        """base ** self"""
        raise NotImplementedError


Complex.register(complex)


class Real(Complex):
    """Real numbers: what float can do."""

    __slots__ = ()

    _abstract(vars(), _unary,
              __float__="float(self)",
              __floor__="The greatest Integral <= self.",
              __ceil__="The least Integral >= self.")
    _abstract(vars(), _binary,
              __floordiv__="self // other",
              __rfloordiv__="other // self",
              __mod__="self % other",
              __rmod__="other % self",
              __lt__="self < other",
              __le__="self <= other")

    @abstractmethod
    def __trunc__(self):
        """math.trunc(self): the Integral between 0 and self that is closest
        to self."""
        raise NotImplementedError

    @abstractmethod
    def __round__(self, ndigits=None):
        """self rounded to so many decimal places; without ndigits, to an
        Integral.  Halves go to even."""
        raise NotImplementedError

    def __divmod__(self, other):
        """divmod(self, other)"""
        return (self // other, self % other)

    def __rdivmod__(self, other):
        """divmod(other, self)"""
        return (other // self, other % self)

    def __complex__(self):
        """complex(self)"""
        return complex(float(self))

    real = property(_itself, doc="The number itself.")
    imag = property(lambda self: 0, doc="Zero.")

    def conjugate(self):
        """The number itself."""
        return +self


Real.register(float)


class Rational(Real):
    """Fractions in lowest terms."""

    __slots__ = ()

    numerator = _part(None)
    denominator = _part(None)

    def __float__(self):
        """float(self): the two integers divided."""
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Integers, with conversion to int and operations on bits."""

    __slots__ = ()

    _abstract(vars(), _unary,
              __int__="int(self)",
              __invert__="~self")
    _abstract(vars(), _binary,
              __lshift__="self << other", __rlshift__="other << self",
              __rshift__="self >> other", __rrshift__="other >> self",
              __and__="self & other", __rand__="other & self",
              __xor__="self ^ other", __rxor__="other ^ self",
              __or__="self | other", __ror__="other | self")

    def __index__(self):
        """Where an int is needed: a[self]"""
        return int(self)

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        """self ** exponent % modulus"""
        raise NotImplementedError

    def __float__(self):
        """float(self)"""
        return float(int(self))

    numerator = property(_itself, doc="The number itself.")
    denominator = property(lambda self: 1, doc="One.")


Integral.register(int)
