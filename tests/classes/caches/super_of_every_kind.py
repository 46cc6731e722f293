"""super() in every position, cached: built-in bases, classes, shared code."""
import gc
log = []
class A:
    def __init__(self, x=0): self.x = x
    def m(self): return ["A.m"]
    @classmethod
    def c(cls): return ["A.c", cls.__name__]
    @staticmethod
    def s(): return ["A.s"]
    @property
    def p(self): return ("A.p", self.x)
    def __repr__(self): return f"{type(self).__name__}({self.x})"
    k = "A.k"
class B(A):
    def __new__(cls, *a, **k):
        self = super().__new__(cls)
        log.append(cls.__name__)
        return self
    def __init__(self, x=1): super().__init__(x + 1)
    def m(self): return super().m() + ["B.m"]
    @classmethod
    def c(cls): return super().c() + ["B.c"]
    @staticmethod
    def s(): return A.s() + ["B.s"]
    @property
    def p(self): return super().p + ("B.p",)
    def __repr__(self): return "B:" + super().__repr__()
    def attr(self): return super().k, super().__class__.__name__, super().__doc__
    def __setattr__(self, n, v): super().__setattr__(n, v)
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __eq__(self, o): return super().__eq__(o)
    def __init_subclass__(cls, **k):
        super().__init_subclass__(**k); log.append("sub " + cls.__name__)
class C(B):
    def m(self): return super().m() + ["C.m"]
    @classmethod
    def c(cls): return super().c() + ["C.c"]
for k in range(3):
    for cls in (B, C):
        o = cls(k)
        print(o, o.m(), cls.c(), o.c(), o.s(), o.p, o.attr(), o == o)
print(log)

class Err(ValueError):
    def __init__(self, code, *a):
        super().__init__(code, *a); self.code = code
    def __str__(self): return "Err:" + super().__str__()
class D(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.n = len(self)
    def __getitem__(self, k): return super().__getitem__(k) * 2
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
    def get(self, k, d=None): return super().get(k, d)
    def update(self, *a, **k): return super().update(*a, **k)
class L(list):
    def append(self, v): super().append(v); return self
    def __contains__(self, v): return super().__contains__(str(v))
    def __iter__(self): return super().__iter__()
class I(int):
    def __add__(self, o): return I(super().__add__(o))
    def __new__(cls, v): return super().__new__(cls, v * 1)
for k in range(3):
    e = Err(k, "x"); print(e, e.args, e.code)
    d = D({"a": 1}, b=k); d["c"] = 5; d.update(z=9)
    print(d["c"], d.get("c"), d.get("q", "none"), d.n, dict(d))
    print(L().append("1").append(k), "1" in L(["1"]), 1 in L(["1"]), list(L("ab")), I(k) + 1 + 2)
for bad in (lambda: D(1), lambda: D([1]), lambda: Err(), lambda: I("q") + 1, lambda: D().__getitem__("no")):
    try: bad()
    except Exception as x: print(type(x).__name__, x)
class N:
    def __init__(self, *a): super().__init__(*a)
    def gone(self): return super().gone()
    def odd(self): return super().__len__()
for k in range(2):
    for f in (lambda: N(1), lambda: N().gone(), lambda: N().odd()):
        try: f()
        except (TypeError, AttributeError) as x: print(x, getattr(x, "name", None))

# One code, two classes: what super means is the class's, not the code's.
def make(base, tag):
    class T(base):
        def who(self): return [tag] + (super().who() if hasattr(super(), "who") else [])
    return T
class Root: pass
T1 = make(Root, 1); T2 = make(T1, 2); T3 = make(T2, 3)
for k in range(3): print(T3().who(), T2().who(), T1().who())
class Diamond(make(Root, "l"), make(Root, "r")): pass
print([Diamond().who() for k in range(2)])

# What changes is noticed.
class P:
    def f(self): return "P"
class Q(P):
    def f(self): return "Q" + super().f()
q = Q(); out = []
for k in range(8):
    if k == 2: P.f = lambda self: "newP"
    if k == 4: P.f = staticmethod(lambda: "static")
    if k == 5:
        class P2:
            def f(self): return "P2"
        Q.__bases__ = (P2,)
    if k == 7: P2.f = "text"
    try: out.append(q.f())
    except TypeError as x: out.append(str(x))
print(out)
class Meta(type):
    def __new__(m, n, b, d, **k): return super().__new__(m, n, b, d)
    def __call__(cls, *a): return ("called", super().__call__(*a))
    def __getattribute__(cls, n): return super().__getattribute__(n)
    def mro(cls): return super().mro()
class M(metaclass=Meta):
    def __init__(self, *a): self.a = a
for k in range(2): r = M(1, k); print(r[0], r[1].a, M.__name__)
class S:
    __slots__ = ("v",)
    def __init__(self, v): super().__init__(); self.v = v
class S2(S):
    __slots__ = ()
    @property
    def v(self): return ("own", super().v)
    def __del__(self): log.append("del")
s = [S(k).v for k in range(3)]; print(s)
super_ = super
def later():
    class X(A):
        def m(self): return super().m(), super_(X, self).m(), super(X, X).m(self)
    return [X().m() for k in range(2)]
print(later())
class Num(float):
    def __new__(cls, v): return super().__new__(cls, v)
    def __round__(self, n=None): return super().__round__(n)
print([round(Num(2.567), 1) for k in range(2)])
