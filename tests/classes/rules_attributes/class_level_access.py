# Reading attributes through classes: methods, properties, slots, functions.
class M(type):
    mv = "meta"
    def mm(cls): return "meta method of " + cls.__name__
    @property
    def mp(cls): return "meta property of " + cls.__name__
    def both(cls): return "meta both"
class A(metaclass=M):
    v = 1
    def f(self): pass
    @property
    def p(self): return 1
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
    __slots__ = ("slot",)
    lam = lambda self: self
    both = "class both"
    class Inner: pass
class B(A): v = 2
for n in ("v", "mv", "both", "lam", "Inner", "f", "p", "s", "slot"):
    for c in (A, B):
        r = getattr(c, n)
        print(c.__name__, n, r if isinstance(r, (int, str)) else type(r).__name__)
print(A.mm(), B.mm(), A.mp, B.mp, A.c(), B.c(), B().c(), A.s(), B().s())
for n in ("mm", "mp", "mv"):
    try:
        getattr(A(), n)
    except AttributeError as e:
        print(e)
print(A.f is B.f, A.__dict__["f"] is A.f, B.f.__qualname__, A.c.__self__ is A, B.c.__self__ is B)
print(A.f.__get__(None, A) is A.f, A.p is A.__dict__["p"], A.Inner.__qualname__)
A.mv = "class now"
print(A.mv, B.mv, M.mv)
del A.mv
print(A.mv)
try:
    A.mp = 5
except AttributeError as e:
    print(e)
try:
    del A.mv
except AttributeError as e:
    print(e)
M.late = classmethod(lambda mcs: mcs.__name__)
M.latest = staticmethod(lambda: "static of meta")
print(A.late(), A.latest(), B.latest())
print(type.__getattribute__(A, "v"))
print(object.__getattribute__(A, "mv"))
print(A.__class__ is M, A().__class__ is A, A.__class__.__class__ is type)
print(M.__dict__.get("__slots__"), A.__slots__, B.__dict__.get("__slots__", "none"))
print([k for k in vars(A) if not k.startswith("__")])
