class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return f"A.c {cls.__name__}"
    @property
    def p(self): return "A.p"
    attr = "A.attr"
    def __init__(self, **k): print("A init", k)
class B(A):
    def f(self): return "B>" + super().f()
    @classmethod
    def c(cls): return "B>" + super().c()
    @property
    def p(self): return "B>" + super().p
    def __init__(self, b=1, **k): print("B init", b); super().__init__(**k)
class C(A):
    def f(self): return "C>" + super().f()
    def __init__(self, c=2, **k): print("C init", c); super().__init__(**k)
class D(B, C):
    def f(self): return "D>" + super().f()
    def skip(self): return super(B, self).f(), super(C, D).attr, super(D, type(self)).c()
    def nested(self):
        def inner(): return super(D, self).f()
        return inner(), [super(D, self).p for _ in "a"], (lambda: super(D, self).attr)()
    def implicit_comp(self): return [super().p for _ in "a"]
    def other(this): return super().f()
    def rebind(self):
        self = A.__new__(B); return super().f()
    def deleted(self): del self; return super().f()
    @staticmethod
    def static(): return super().f()
    def noargs(): return super().f()
    def cell(self): return __class__, super().__thisclass__, super().__self__ is self, super().__self_class__
d = D(b=5, c=6)
print(d.f(), d.c(), d.p, d.skip(), d.nested(), d.other(), [c.__name__ if isinstance(c, type) else c for c in d.cell()])
for bad in (d.implicit_comp, d.rebind, d.deleted, D.static, D.noargs, lambda: D.f(5), lambda: super().x, lambda: super(A, 5), lambda: super(5, d), lambda: super(B, A()), lambda: super(D, d).nothing, lambda: super(1, 2, 3), lambda: super(A).f):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
try: super(D, d).attr = 5
except AttributeError as e: print(e)
s = super(B); print(s.__get__(d).f(), repr(s), repr(super(B, d)).replace(hex(id(d)), "ADDR").split(" object")[0])
class E(dict):
    def __getitem__(self, k): return "E" + str(super().__getitem__(k))
    def __len__(self): return super().__len__() + 10
e = E(a=1); print(e["a"], len(e))
def outside(self): return super().f()
try: outside(d)
except RuntimeError as x: print(x)
class F(A): g = lambda self: super().f(); h = [lambda self: super(F, self).f()][0]
print(F().g(), F().h())
class Meta(type):
    def __call__(cls, *a): print("meta call"); return super().__call__(*a)
    def __getattribute__(cls, n): return super().__getattribute__(n)
class G(metaclass=Meta): pass
print(type(G()).__name__)
