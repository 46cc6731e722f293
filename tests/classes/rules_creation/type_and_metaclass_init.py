# Metaclass __init__/__new__ with keywords, wrong signatures and results.
def attempt(label, f):
    try:
        r = f()
        print(label, r.__name__ if isinstance(r, type) else r)
    except Exception as e:
        print(label, type(e).__name__, e)
def st(meta, kw=""):
    ns = {"M": meta}
    exec("class X(metaclass=M%s): a = 1" % kw, ns)
    return ns["X"]
class NewOnly(type):
    def __new__(m, n, b, ns): return super().__new__(m, n, b, ns)
class NewKw(type):
    def __new__(m, n, b, ns, *, opt=None): c = super().__new__(m, n, b, ns); c.opt = opt; return c
class InitOnly(type):
    def __init__(c, n, b, ns): c.inited = True
class InitKw(type):
    def __init__(c, n, b, ns, **k): c.kw = k
class BothKw(type):
    def __new__(m, n, b, ns, **k): return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): c.kw = k
class PrepOnly(type):
    @classmethod
    def __prepare__(m, n, b): return {}
class PrepKw(type):
    @classmethod
    def __prepare__(m, n, b, **k): return {"pk": k}
class NewNoArgs(type):
    def __new__(m): return None
class InitNoSuper(type):
    def __init__(c, *a): pass
class InitReturns(type):
    def __init__(c, *a): return 5
class NewTuple(type):
    def __new__(m, n, b, ns): return (n, b, sorted(ns))
class NewChanges(type):
    def __new__(m, n, b, ns): return super().__new__(m, n.lower(), (Base,), {"extra": 1, **ns})
class Base: pass
class CallChanges(type):
    def __call__(m, *a): return "never for the class statement"
for k in (NewOnly, NewKw, InitOnly, InitKw, BothKw, PrepOnly, PrepKw, NewNoArgs, InitNoSuper, InitReturns, NewTuple, NewChanges, CallChanges):
    attempt(k.__name__, lambda: st(k))
    attempt(k.__name__ + " kw", lambda: st(k, ", opt=3"))
    attempt(k.__name__ + " type()", lambda: k("T", (), {}))
    attempt(k.__name__ + " type() kw", lambda: k("T", (), {}, opt=4))
X = st(NewChanges)
print(X.__name__, X.__bases__, X.extra, X.__qualname__)
attempt("kw of both", lambda: st(BothKw, ", a=1, b=2").kw)
attempt("opt", lambda: st(NewKw, ", opt=7").opt)
attempt("derived keeps meta", lambda: type(type("S", (st(InitKw),), {})).__name__)
attempt("init called for derived", lambda: type("S", (st(InitOnly),), {}).inited)
class M1(type):
    def __init__(c, n, b, ns): super().__init__(n, b, ns); c.order = ["M1"]
class M2(M1):
    def __init__(c, n, b, ns): super().__init__(n, b, ns); c.order.append("M2")
A = M1("A", (), {})
B = M2("B", (), {})
C = type("C", (A, B), {})
print(type(C).__name__, C.order)
attempt("M1 loses", lambda: type(M1("D", (A, B), {})).__name__)
