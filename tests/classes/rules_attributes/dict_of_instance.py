# __dict__ of instances: replaced, deleted, shared, subclassed, foreign keys.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    cv = "class"
a, b = A(), A()
a.x = 1
d = a.__dict__
b.__dict__ = d
b.y = 2
print(a.y, a.__dict__ is b.__dict__, d)
a.__dict__ = {}
attempt("x", lambda: a.x)
print(b.x, a.__dict__)
for bad in (5, None, [], (), "s", [("a", 1)], A.__dict__):
    attempt("set " + type(bad).__name__, setattr, a, "__dict__", bad)
class D(dict):
    def __getitem__(self, k): return "overridden"
    def __setitem__(self, k, v): print("setitem", k); dict.__setitem__(self, k, v)
    def __missing__(self, k): return "missing"
    def __contains__(self, k): return True
a.__dict__ = D(p=1)
attempt("p", lambda: a.p)
attempt("q", lambda: a.q)
a.r = 3
print(a.__dict__, type(a.__dict__).__name__, vars(a) is a.__dict__)
del a.__dict__
print(a.__dict__, type(a.__dict__).__name__)
attempt("del twice", delattr, a, "__dict__")
a.__dict__.update({"k": 1, 5: "five", None: 0})
print(a.k, a.__dict__[5], len(vars(a)))
attempt("dir", lambda: dir(a))
a.__dict__.clear()
attempt("k", lambda: a.k)
a.__dict__["cv"] = "instance"
print(a.cv, A.cv)
a.__dict__.pop("cv")
print(a.cv)
a.__dict__["__class__"] = int
a.__dict__["__dict__"] = "shadow"
print(a.__class__.__name__, type(a.__dict__).__name__)
a.__dict__["__len__"] = lambda: 5
attempt("len", len, a)
print(a.__len__())
class P:
    def __init__(self): self.__dict__ = self._store = {"seen": 1}
p = P()
attempt("self-containing", lambda: (p.seen, sorted(p.__dict__)))
class Borg:
    _shared = {}
    def __init__(self): self.__dict__ = self._shared
x, y = Borg(), Borg()
x.state = "one"
print(y.state, Borg._shared)
class AttrDict(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.__dict__ = self
ad = AttrDict(a=1)
ad.b = 2
ad["c"] = 3
print(ad, ad.a, ad.c)
del ad.a
print(ad)
attempt("missing", lambda: ad.zzz)
ad.__dict__ = {}
m = [A() for _ in range(3)]
for i, o in enumerate(m):
    o.first, o.second = i, i
    if i == 1: del o.first; o.first = "re-added"
    print(list(o.__dict__), o.first)
class WithProp:
    @property
    def __dict__(self): return {"fake": 1}
w = WithProp()
w.real = 1
print(w.__dict__, w.real, vars(w), object.__getattribute__(w, "real"))
attempt("fake", lambda: w.fake)
print(A.__dict__["__dict__"].__get__(b) is b.__dict__)
print(type(A.__dict__["__dict__"]).__name__, A.__dict__["__dict__"].__name__)
attempt("wrong", lambda: A.__dict__["__dict__"].__get__(5))
