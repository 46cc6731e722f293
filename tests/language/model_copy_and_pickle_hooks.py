import copy
class P:
    def __init__(self, a): self.a = a; self.l = [a]
p = P(1); q, r = copy.copy(p), copy.deepcopy(p)
print(q.l is p.l, r.l is p.l, vars(r), p.__reduce_ex__(2)[0].__name__, p.__reduce_ex__(4)[1:3], object.__reduce__(p)[0].__name__)
class S:
    __slots__ = ("x", "y", "__dict__")
s = S(); s.x = 1; s.z = 3
print(s.__getstate__(), copy.copy(s).x, vars(copy.copy(s)), hasattr(copy.copy(s), "y"))
class G:
    def __getstate__(self): print("getstate"); return {"k": 1}
    def __setstate__(self, st): print("setstate", st); self.st = st
print(copy.copy(G()).st, copy.deepcopy(G()).st)
class N(tuple):
    def __new__(cls, *a, extra=None): o = super().__new__(cls, a); o.extra = extra; return o
    def __getnewargs__(self): return tuple(self)
n = N(1, [2], extra="e"); m = copy.copy(n); print(m, m.extra, type(m).__name__, m[1] is n[1], copy.deepcopy(n)[1] is n[1])
class X:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep", type(memo).__name__
print(copy.copy(X()), copy.deepcopy([X()]))
class R:
    def __reduce__(self): return (list, ("abc",))
print(copy.copy(R()), copy.deepcopy(R()))
class R2:
    def __reduce_ex__(self, p): return (dict, (), None, None, iter([("a", p)]))
print(copy.copy(R2()))
l = [1]; l.append(l); c = copy.deepcopy(l); print(c[1] is c, c)
d = {"self": None}; d["self"] = d; e = copy.deepcopy(d); print(e["self"] is e)
a = [1]; b = copy.deepcopy([a, a]); print(b[0] is b[1], copy.deepcopy((1, "a", (2,))) , copy.copy([1]) )
for v in (5, "a", (1,), frozenset([1]), None, int, len, print, range(3), 1.5, lambda: 1, type, ..., slice(1)): print(copy.copy(v) is v, copy.deepcopy(v) is v, end=" ")
print()
import sys
for v in ((x for x in []), sys._getframe(), iter([1]), [].append, {}.keys()):
    try: print(type(copy.copy(v)).__name__)
    except TypeError as e: print(e)
