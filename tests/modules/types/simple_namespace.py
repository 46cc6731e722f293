from types import SimpleNamespace as N
import copy
n = N(a=1, b="x")
print(n, repr(n), n.a, vars(n), N(), N({"q": 1}), N([("r", 2)], s=3), N({"a": 1}, a=2))
n.c = [1]; del n.a; print(n)
try: n.zz
except AttributeError as e: print(e)
try: del n.zz
except AttributeError as e: print(e)
print(N(a=1) == N(a=1), N(a=1) == N(a=2), N(a=1) != N(b=1), N() == {}, N(a=1) == 3)
for f in (lambda: N() < N(), lambda: N() >= 3, lambda: hash(N()), lambda: N(1), lambda: N({}, {}), lambda: N([1]), lambda: N({1: 2}), lambda: N([("a",)]), lambda: N(None), lambda: N(**{"a b": 1, "": 2}), lambda: N("ab")):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
r = N(x=1); r.me = r; print(r)
r.l = [r]; print(r)
class S(N):
    def hi(self): return "hi"
s = S(a=1); print(s, s.hi(), s == N(a=1), N(a=1) == s, isinstance(s, N))
s.self = s; print(s)
class Slot(N): __slots__ = ("z",)
q = Slot(a=1); q.z = 2; print(q, q.z)
c = copy.copy(n); print(c, c == n, c is n, c.c is n.c)
d = copy.deepcopy(n); print(d, d.c is n.c)
print(copy.replace(N(a=1, b=2), b=5, c=6), copy.replace(S(a=1), a=2), type(copy.replace(S(a=1))).__name__)
print(N(a=1).__reduce__(), S(a=1).__reduce_ex__(2))
print(N(a=1).__replace__(a=3))
try: N().__replace__(1)
except TypeError as e: print(e)
try: N().__replace__({"a": 1})
except TypeError as e: print(e)
print(N.__name__, N.__qualname__, N.__module__, N.__bases__, N.__hash__, sorted(x for x in vars(N) if x != "__module__"))
n.__dict__["k"] = 1; print(n.k); n.__init__(k=2, j=3); print(n)
n.__dict__.clear(); print(n)
u = N.__new__(N, 1, 2, x=3); print(u)
for f in (lambda: setattr(N, "x", 1), lambda: delattr(N, "__repr__")):
    try: f()
    except TypeError as e: print(e)
print(N(**{"class": 1, "é": 2}))
class NoN:
    pass
w = N(a=NoN); print(w.a is NoN)
n.__dict__[1] = 2; n.ok = 1; print(n)
