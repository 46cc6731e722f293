from numbers import *
def stub(*names): return {n: (lambda n: lambda self, *a: (n,) + a)(n) for n in names}
class C(Complex):
    def __init__(self, v): self.v = v
    def __complex__(self): return complex(self.v)
    @property
    def real(self): return self.v.real
    @property
    def imag(self): return self.v.imag
    def __add__(self, o): return ("add", self.v, getattr(o, "v", o))
    def __radd__(self, o): return ("radd", self.v, o)
    def __neg__(self): return C(-self.v)
    def __pos__(self): return self
    __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = lambda self, o: None
    def __abs__(self): return abs(self.v)
    def conjugate(self): return C(self.v.conjugate())
    def __eq__(self, o): return self.v == o
c = C(1 + 2j)
print(c - C(3), c - 3, 5 - c, bool(c), bool(C(0)), complex(c))
class R(C, Real):
    def __float__(self): return float(self.v)
    def __trunc__(self): return int(self.v)
    def __floor__(self): return 1
    def __ceil__(self): return 2
    def __round__(self, ndigits=None): return ("round", ndigits)
    def __floordiv__(self, o): return ("floordiv", o)
    def __rfloordiv__(self, o): return ("rfloordiv", o)
    def __mod__(self, o): return ("mod", o)
    def __rmod__(self, o): return ("rmod", o)
    def __lt__(self, o): return self.v < o
    def __le__(self, o): return self.v <= o
class R2(R):
    real = Real.real; imag = Real.imag; conjugate = Real.conjugate; __complex__ = Real.__complex__
r = R2(1.5)
print(divmod(r, 3), divmod(7, r), r.real is r, r.imag, r.conjugate() is r, complex(r), round(r), round(r, 2), r < 2, r <= 2)
import math
print(math.floor(r), math.ceil(r), math.trunc(r))
class Q(R2, Rational):
    numerator = property(lambda s: 3); denominator = property(lambda s: 4)
    __float__ = Rational.__float__
print(float(Q(1)), complex(Q(1)))
class I(Q, Integral):
    def __int__(self): return int(self.v)
    def __pow__(self, e, m=None): return ("pow", e, m)
    __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = __and__ = __rand__ = __xor__ = __rxor__ = __or__ = __ror__ = __invert__ = lambda self, *a: None
    __float__ = Integral.__float__; numerator = Integral.numerator; denominator = Integral.denominator
i = I(2)
print([10, 20, 30][i], float(i), i.numerator is i, i.denominator, pow(i, 2, 3), i ** 2, hex(i), range(10)[i])
for f in (Complex.__complex__, Complex.__neg__, Complex.__abs__, Real.__float__, Integral.__int__, Integral.__invert__):
    try: print(f(i))
    except NotImplementedError as e: print(repr(e))
for p in (Complex.real, Complex.imag, Rational.numerator):
    try: print(p.fget(i))
    except NotImplementedError as e: print(repr(e))
