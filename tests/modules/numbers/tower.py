import numbers
from numbers import *
print(numbers.__all__)
for c in (Number, Complex, Real, Rational, Integral):
    print(c, c.__bases__, sorted(c.__abstractmethods__), c.__slots__, c.__hash__ is None)
    print([v.__name__ for v in (int, bool, float, complex, str, Number, Complex, Real, Rational, Integral) if issubclass(v, c)])
    try: c()
    except TypeError as e: print(e)
for v in (1, True, 1.5, 2j, "1", None, 2**100): print(repr(v)[:8], [c.__name__ for c in (Number, Complex, Real, Rational, Integral) if isinstance(v, c)])
class Mine(Number): pass
m = Mine()
try: hash(m)
except TypeError as e: print(e)
print(isinstance(m, Number), isinstance(m, Complex), hasattr(m, "__dict__"))
class Fake: pass
Real.register(Fake); print(isinstance(Fake(), Complex), isinstance(Fake(), Rational))
for n in ("real", "imag"): print(n, type(getattr(Complex, n)).__name__, getattr(Complex, n).__isabstractmethod__, getattr(Real, n).__isabstractmethod__)
print(sorted(n for n in vars(Integral) if not n.startswith("_abc") and n not in ("__doc__", "__module__", "__firstlineno__", "__static_attributes__")))
