# Wrong results of __sizeof__ and __init__.
import sys
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
def c(**ns): return type("T", (), {"__%s__" % k: v for k, v in ns.items()})()
for v in (0, 1, -1, "x", None, 1.5, 10 ** 30, True):
    attempt("sizeof %r" % (v,), lambda: sys.getsizeof(c(sizeof=lambda s: v)) >= 0)
    attempt("sizeof default %r" % (v,), lambda: sys.getsizeof(c(sizeof=lambda s: v), 3) >= 0)
attempt("sizeof raises", lambda: sys.getsizeof(c(sizeof=lambda s: 1 / 0), 3))
attempt("sizeof none", lambda: sys.getsizeof(c(sizeof=None)))
for v in (0, 1, "", "x", [], False):
    attempt("init %r" % (v,), lambda: type("I", (), {"__init__": lambda s: v})())
class Sized:
    __slots__ = ("a",)
    def __sizeof__(self): return super().__sizeof__() + 100
print(Sized().__sizeof__() - object.__sizeof__(Sized()))
class InitProp:
    @property
    def __init__(self): return lambda *a: print("init by property", a)
attempt("property", lambda: type(InitProp(1, 2)).__name__)
class InitRaises:
    @property
    def __init__(self): raise LookupError("reading __init__")
attempt("raising property", InitRaises)
class Gen:
    def __init__(self): yield 1
attempt("generator", Gen)
