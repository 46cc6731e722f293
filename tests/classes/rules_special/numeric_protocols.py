# __pow__ with three arguments, __divmod__, __round__, __trunc__, __floor__,
# __ceil__, __complex__, fallbacks between them.
import math, operator
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class P:
    def __pow__(self, *a): return "pow", a
    def __rpow__(self, *a): return "rpow", a
class P1:
    def __pow__(self, o): return "pow2"
    def __rpow__(self, o): return "rpow2"
class PN:
    def __pow__(self, o, m=None): return NotImplemented
    def __rpow__(self, o, m=None): return NotImplemented
class RP:
    def __rpow__(self, o, m=None): return "rpow", m
class Plain: 
    def __repr__(self): return "Plain"
attempt("pow 2", lambda: pow(P(), 2))
attempt("pow 3", lambda: pow(P(), 2, 3))
attempt("pow None", lambda: pow(P(), 2, None))
attempt("**", lambda: P() ** 2)
attempt("2 **", lambda: 2 ** P())
attempt("pow 2 P", lambda: pow(2, P()))
attempt("pow 2 P 3", lambda: pow(2, P(), 3))
attempt("pow 2 3 P", lambda: pow(2, 3, P()))
attempt("P1 3", lambda: pow(P1(), 2, 3))
attempt("P1 2", lambda: pow(P1(), 2))
attempt("PN 2", lambda: pow(PN(), 2))
attempt("PN 3", lambda: pow(PN(), 2, 3))
attempt("PN **", lambda: PN() ** 2)
attempt("RP 3", lambda: pow(2, RP(), 3))
attempt("RP 2", lambda: pow(2, RP()))
attempt("Plain 3", lambda: pow(Plain(), 2, 3))
attempt("int str", lambda: pow(2, "x", 3))
attempt("int float", lambda: pow(2, 3, 1.5))
attempt("float mod", lambda: pow(2.0, 3, 5))
attempt("mod 0", lambda: pow(2, 3, 0))
attempt("neg", lambda: (pow(3, -1, 7), pow(2, -1)))
attempt("neg no inverse", lambda: pow(2, -1, 4))
attempt("ipow", lambda: operator.ipow(P(), 3))
class Num:
    def __init__(self, **k):
        pass
def cls(**ns): return type("N", (), {"__%s__" % k: v for k, v in ns.items()})()
attempt("round", lambda: round(cls(round=lambda s, *a: ("round", a))))
attempt("round n", lambda: round(cls(round=lambda s, *a: ("round", a)), 3))
attempt("round None", lambda: round(cls(round=lambda s, *a: ("round", a)), None))
attempt("round kw", lambda: round(number=cls(round=lambda s, *a: ("round", a)), ndigits="x"))
attempt("round no", lambda: round(Plain()))
attempt("round one arg", lambda: round(cls(round=lambda s: 5), 2))
attempt("trunc", lambda: math.trunc(cls(trunc=lambda s: "trunc")))
attempt("trunc no", lambda: math.trunc(Plain()))
attempt("floor", lambda: math.floor(cls(floor=lambda s: "floor")))
attempt("floor by float", lambda: math.floor(cls(float=lambda s: 2.7)))
attempt("floor by index", lambda: math.floor(cls(index=lambda s: 7)))
attempt("floor no", lambda: math.floor(Plain()))
attempt("ceil", lambda: math.ceil(cls(ceil=lambda s: "ceil")))
attempt("ceil by float", lambda: math.ceil(cls(float=lambda s: 2.2)))
attempt("ceil no", lambda: math.ceil("x"))
attempt("int by index", lambda: int(cls(index=lambda s: 3)))
attempt("int no", lambda: int(Plain()))
attempt("int list", lambda: int([]))
attempt("int base", lambda: int(cls(int=lambda s: 3), 10))
attempt("int base index", lambda: int("11", cls(index=lambda s: 2)))
attempt("int both", lambda: int(cls(int=lambda s: 1, index=lambda s: 2)))
attempt("float by index", lambda: float(cls(index=lambda s: 3)))
attempt("float no int", lambda: float(cls(int=lambda s: 3)))
attempt("float big", lambda: float(cls(index=lambda s: 10 ** 400)))
attempt("complex by float", lambda: complex(cls(float=lambda s: 3.0)))
attempt("complex by index", lambda: complex(cls(index=lambda s: 3)))
attempt("complex both", lambda: complex(cls(complex=lambda s: 1j), 2))
attempt("complex second", lambda: complex(1, cls(complex=lambda s: 1j)))
attempt("complex no", lambda: complex(Plain()))
attempt("complex raises", lambda: complex(cls(complex=lambda s: 1 / 0)))
attempt("index raises", lambda: [1][cls(index=lambda s: 1 / 0)])
attempt("index no", lambda: operator.index(1.5))
attempt("hex", lambda: (hex(cls(index=lambda s: 255)), oct(cls(index=lambda s: 8)), bin(cls(index=lambda s: 5))))
attempt("hex no", lambda: hex(1.5))
attempt("chr", lambda: chr(cls(index=lambda s: 65)))
attempt("range", lambda: list(range(cls(index=lambda s: 2))))
attempt("mul", lambda: ([1] * cls(index=lambda s: 2), cls(index=lambda s: 2) * "ab"))
attempt("mul no", lambda: [1] * Plain())
attempt("abs", lambda: abs(cls(abs=lambda s: "abs")))
attempt("abs no", lambda: abs(Plain()))
attempt("neg no", lambda: -Plain())
attempt("pos no", lambda: +Plain())
attempt("inv no", lambda: ~1.5)
attempt("divmod", lambda: divmod(cls(divmod=lambda s, o: ("divmod", o)), 3))
attempt("rdivmod", lambda: divmod(3, cls(rdivmod=lambda s, o: ("rdivmod", o))))
attempt("divmod no fallback", lambda: divmod(cls(floordiv=lambda s, o: 1, mod=lambda s, o: 2), 3))
attempt("divmod 5", lambda: divmod(cls(divmod=lambda s, o: 5), 3))
attempt("sum", lambda: sum([cls(radd=lambda s, o: ("radd", o))]))
attempt("bool index", lambda: bool(cls(index=lambda s: 0)))
class F(float):
    def __float__(self): return 99.0
    def __int__(self): return 98
    def __index__(self): return 97
    def __trunc__(self): return 96
f = F(1.5)
attempt("float subclass", lambda: (float(f), int(f), complex(f), math.sqrt(f), math.trunc(f), operator.index(f), f + 0, round(f), "%d" % f, "%.1f" % f))
class I(int):
    def __float__(self): return 99.0
    def __int__(self): return 98
    def __index__(self): return 97
    def __bool__(self): return False
i = I(2)
attempt("int subclass", lambda: (float(i), int(i), operator.index(i), [0, 1, 2][i], bool(i), i + 0, "%d" % i, range(i), hex(i), "a" * i, complex(i)))
