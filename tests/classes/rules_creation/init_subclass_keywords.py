# __init_subclass__: keywords, errors, super chains.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
def st(text, **ns):
    exec(text, ns)
    return ns["X"]
class A:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class Pos:
    def __init_subclass__(cls, a, *, b): cls.ab = a, b
class None_:
    __init_subclass__ = None
class Int:
    __init_subclass__ = 5
class Static:
    @staticmethod
    def __init_subclass__(*a, **k): print("static", a, k)
class Cm:
    @classmethod
    def __init_subclass__(cls, **k): print("classmethod", cls.__name__, k)
class Inst:
    class _D:
        def __get__(self, obj, cls): 
            print("get", obj, cls.__name__)
            return lambda **k: print("called", k)
    __init_subclass__ = _D()
attempt("tag", lambda: st("class X(A, tag=1): pass", A=A).tag)
attempt("none", lambda: st("class X(A): pass", A=A).tag)
attempt("unknown", lambda: st("class X(A, other=1): pass", A=A))
attempt("object", lambda: st("class X(other=1): pass"))
attempt("object2", lambda: st("class X(other=1, more=2): pass"))
attempt("pos", lambda: st("class X(P, a=1, b=2): pass", P=Pos).ab)
attempt("pos missing", lambda: st("class X(P, b=2): pass", P=Pos))
attempt("pos missing", lambda: st("class X(P): pass", P=Pos))
attempt("pos extra", lambda: st("class X(P, a=1, b=2, c=3): pass", P=Pos))
attempt("None", lambda: st("class X(N): pass", N=None_))
attempt("Int", lambda: st("class X(N): pass", N=Int))
attempt("Static", lambda: st("class X(N, k=1): pass", N=Static).__name__)
attempt("Cm", lambda: st("class X(N, k=1): pass", N=Cm).__name__)
attempt("Inst", lambda: st("class X(N, k=1): pass", N=Inst).__name__)
attempt("direct", lambda: object.__init_subclass__())
attempt("direct kw", lambda: object.__init_subclass__(k=1))
attempt("direct pos", lambda: object.__init_subclass__(1))
attempt("A direct", lambda: A.__init_subclass__(tag=7))
print(A.tag)
class Own:
    def __init_subclass__(cls): print("not for itself")
class B(A, tag="b"):
    def __init_subclass__(cls, **kw):
        print("B sees", cls.__name__, kw)
        super().__init_subclass__(tag="from B", **kw)
class C(B): pass
print(C.tag, B.tag)
attempt("twice", lambda: st("class X(B, tag=1): pass", B=B))
class L1:
    def __init_subclass__(cls, l=0, **k): super().__init_subclass__(**k); cls.l = l
class L2:
    def __init_subclass__(cls, r=0, **k): super().__init_subclass__(**k); cls.r = r
class Both(L1, L2, l=1, r=2): pass
print(Both.l, Both.r)
class M(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", kw)
        return super().__new__(mcls, name, bases, ns, **{k: v for k, v in kw.items() if k != "m"})
    def __init__(c, name, bases, ns, **kw):
        print("init", kw)
        super().__init__(name, bases, ns)
class MC(metaclass=M, m=1): pass
class MD(MC, L1, m=2, l=3): pass
print(MD.l)
class M2(type): pass
attempt("type.__init__ and kw", lambda: st("class X(metaclass=M2, k=1): pass", M2=M2))
class Raises:
    def __init_subclass__(cls): raise OverflowError("no subclass")
attempt("raises", lambda: st("class X(R): pass", R=Raises))
print(Raises.__subclasses__())
