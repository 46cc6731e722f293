# __call__ of a metaclass, chains of it, what __new__ returns.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class M(type):
    def __call__(cls, *a, **k):
        print("M.__call__", cls.__name__, a, k)
        return super().__call__(*a, **k)
class A(metaclass=M):
    def __new__(cls, *a, **k):
        print("new", a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k):
        print("init", a, k)
a = A(1, k=2)
class MM(type):
    def __call__(mcls, *a, **k):
        print("MM.__call__", mcls.__name__, a[:1])
        return super().__call__(*a, **k)
class M2(type, metaclass=MM):
    def __call__(cls, *a):
        print("M2.__call__", cls.__name__)
        return super().__call__(*a)
class B(metaclass=M2): pass
b = B()
class Other:
    def __init__(self, *a): print("Other.init", a)
class NewOther:
    def __new__(cls, *a): return Other.__new__(Other)
    def __init__(self, *a): print("not called")
print(type(NewOther(1)).__name__)
class Base:
    def __init__(self, *a): print("Base.init", type(self).__name__, a)
class Child(Base):
    def __init__(self, *a): print("Child.init", a)
class GivesChild(Base):
    def __new__(cls, *a): return Child.__new__(Child)
GivesChild(1)
class ParentNew(Base):
    def __new__(cls, *a): return object.__new__(Sub if cls is ParentNew else cls)
class Sub(ParentNew):
    def __init__(self, *a): print("Sub.init", a)
ParentNew(3)
class NewNone:
    def __new__(cls): return None
print(NewNone())
class InitReturns:
    def __init__(self, v): self.v = v; return v
for v in (None, 0, "x", [1], 1.5):
    attempt(repr(v), lambda: InitReturns(v).v)
class InitStatic:
    @staticmethod
    def __init__(*a): print("static init", a)
InitStatic(1)
class InitClass:
    @classmethod
    def __init__(cls, *a): print("class init", cls.__name__, a)
InitClass(2)
class InitObj:
    class Callable:
        def __call__(self, *a): print("callable init", a)
    __init__ = Callable()
InitObj(3)
class InitInt: __init__ = 5
attempt("int init", InitInt)
class InitNone: __init__ = None
attempt("None init", InitNone)
class NewInt: __new__ = 5
attempt("int new", NewInt)
class NewClassmethod:
    @classmethod
    def __new__(cls, *a): return "classmethod new", cls.__name__, len(a)
print(NewClassmethod(1))
class NewLambda: __new__ = lambda cls, *a: ("lambda", cls.__name__, a)
print(NewLambda(1, 2))
class CallOnInstance:
    pass
i = CallOnInstance()
i.__call__ = lambda: "never"
attempt("instance call", i)
i.__init__ = lambda: print("never")
A.__call__ = lambda self, *a: ("call of A", a)
print(a(5))
del A.__call__
attempt("gone", lambda: a(5))
M.__call__ = lambda cls, *a: "replaced"
print(A(1))
del M.__call__
print(type(A(9)).__name__)
class KwNew:
    def __new__(cls, a, /, *, b): return super().__new__(cls)
    def __init__(self, a, b): self.ab = a, b
print(KwNew(1, b=2).ab)
attempt("missing", lambda: KwNew(1))
attempt("surplus", lambda: KwNew(1, 2, b=3))
