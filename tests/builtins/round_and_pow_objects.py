# round(), pow(), divmod() and the like with objects of the program.

class R:
    def __round__(self, *args):
        return ("round", args)
class P:
    def __pow__(self, other, mod=None):
        return ("pow", other, mod)
    def __rpow__(self, other, mod=None):
        return ("rpow", other, mod)
class T:
    def __trunc__(self):
        return "trunc"
    def __floor__(self):
        return "floor"
    def __ceil__(self):
        return "ceil"
import math


CALLS = """
round(R()), round(R(), 2), round(R(), None), round(R(), 'x'), round(number=R(), ndigits=1)
round(T())
round('a')
round(None, 1)
round([], 1)
pow(P(), 2), pow(P(), 2, 5), P() ** 3, pow(2, P()), 2 ** P()
pow(2, 3, P())
pow(2, P(), 5)
pow('a', 2)
pow([], 2, 3)
pow(None, None)
math.trunc(T()), math.floor(T()), math.ceil(T())
math.trunc('a')
math.floor('a')
math.ceil(None)
math.trunc(1.9), math.floor(-1.5), math.ceil(-1.5)
abs(T())
complex(T())
int('12', base='a')
float(T())
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
