from copy import deepcopy, copy
a = [1]
memo = {}
b = deepcopy([a, a, (a,)], memo)
print(b[0] is b[1] is b[2][0], memo[id(a)] is b[0], len(memo), a in memo[id(memo)], len(memo[id(memo)]))
memo = {id(a): "given"}; print(deepcopy([a, [a]], memo))
memo = {id(a): None}; print(deepcopy([a], memo))
l = []; l.append(l); m = deepcopy(l); print(m[0] is m, m is l, len(m))
d = {}; d["self"] = d; e = deepcopy(d); print(e["self"] is e)
t = ([],); t[0].append(t); u = deepcopy(t); print(u[0][0] is u, u is t)
class N:
    def __init__(self): self.next = None
x, y = N(), N(); x.next, y.next = y, x
p = deepcopy(x); print(p.next.next is p, p is x, p.next is y)
s = set(); n = N(); n.s = s; s.add(n); q = deepcopy(s); (w,) = q; print(w.s is q, w is n)
class K:
    def __init__(self): self.d = {self: 1}
k = K(); r = deepcopy(k); print(list(r.d)[0] is r)
class Memo(dict):
    def get(self, k, default=None): print("get"); return super().get(k, default)
    def __setitem__(self, k, v): print("set", type(v).__name__); super().__setitem__(k, v)
print(deepcopy([[1], 2], Memo()))
try: deepcopy([], 3)
except AttributeError as e: print(e)
try: deepcopy()
except TypeError as e: print(e)
try: copy()
except TypeError as e: print(e)
try: copy(1, 2)
except TypeError as e: print(e)
f = deepcopy({1: a, 2: a}); print(f[1] is f[2])
g = ((), [], ()); print(deepcopy(g)[0] is g[0])
big = [0]
same = [big] * 5; c = deepcopy(same); print(all(i is c[0] for i in c), c[0] is big)
class Meth:
    def m(self): return self
o = Meth(); bound = o.m; z = deepcopy([o, bound]); print(z[1]() is z[0], z[0] is o, copy(bound) == bound)
