# What descriptors return and raise: self, other descriptors, errors.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class Self:
    def __get__(self, o, c): return self
    def __repr__(self): return "Self()"
class Chain:
    def __get__(self, o, c): return Self()
class Raises:
    def __get__(self, o, c): raise AttributeError("hidden")
class Other:
    def __get__(self, o, c): raise LookupError("seen")
class SetRet:
    def __set__(self, o, v): return "ignored"
class Counting:
    n = 0
    def __get__(self, o, c):
        Counting.n += 1
        return self.n
class C:
    s = Self(); c = Chain(); r = Raises(); o = Other(); sr = SetRet(); k = Counting()
    def __getattr__(self, name): return "getattr " + name
class D:
    s = Self(); c = Chain(); r = Raises(); o = Other()
for K in (C, D):
    i = K()
    for n in "scro":
        attempt(K.__name__ + " " + n, getattr, i, n)
        attempt(K.__name__ + " has " + n, hasattr, i, n)
        attempt(K.__name__ + " default " + n, getattr, i, n, "default")
        attempt(K.__name__ + " class " + n, getattr, K, n)
i = C()
print(i.k, i.k, C.k, hasattr(i, "k"), i.k)
i.sr = 5
print(type(i.sr).__name__)
class Inst: pass
x = Inst()
x.d = Self()
x.d2 = Other()
x.__get__ = 5
print(x.d, type(x.d2).__name__)
class NoneGet: __get__ = None
class IntGet: __get__ = 5
class NoneSet: __set__ = None
class Static:
    @staticmethod
    def __get__(*a): return "static", len(a)
class Cm:
    @classmethod
    def __get__(cls, *a): return "cm", len(a)
class InstGet:
    def __init__(self): self.__get__ = lambda *a: "never"
    def __repr__(self): return "InstGet()"
class Getattr:
    def __getattr__(self, n): print("getattr", n); raise AttributeError(n)
    def __repr__(self): return "Getattr()"
class Meta(type):
    def __get__(cls, o, c): return "class as descriptor", cls.__name__, o is None
class AsDesc(metaclass=Meta): pass
class E:
    a = NoneGet(); b = IntGet(); c = NoneSet(); d = Static(); e = Cm(); f = InstGet(); g = Getattr(); h = AsDesc
e = E()
for n in "abdefgh":
    attempt("E " + n, getattr, e, n)
    attempt("E class " + n, getattr, E, n)
attempt("set None", setattr, e, "c", 1)
attempt("del None", delattr, e, "c")
class Args:
    def __get__(self): pass
class Args1:
    def __get__(self, o): return "one", o is None
class F: a = Args(); b = Args1()
attempt("no args", lambda: F().a)
attempt("one arg", lambda: F().b)
class Late: 
    def __repr__(self): return "Late()"
class G: l = Late()
g = G()
out = []
for step in range(4):
    out.append(repr(g.l))
    if step == 0: Late.__get__ = lambda s, o, c: "now a descriptor"
    if step == 1: Late.__set__ = lambda s, o, v: print("set", v)
    if step == 1: g.l = 7; g.__dict__["l"] = "dict"
    if step == 2: del Late.__set__
print(out)
del Late.__get__
print(g.l, G.l)
