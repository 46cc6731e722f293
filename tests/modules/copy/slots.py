from copy import copy, deepcopy
class A:
    __slots__ = ("x", "y")
a = A(); a.x = [1]
b = copy(a); print(b.x is a.x, hasattr(b, "y")); c = deepcopy(a); print(c.x, c.x is a.x)
class B(A):
    __slots__ = ("z", "__dict__")
b = B(); b.x, b.z, b.w = [1], 2, 3; c = copy(b); print(c.x is b.x, c.z, c.w, vars(c)); d = deepcopy(b); print(d.x, d.z, d.w)
class C(A): pass
c = C(); c.x = 1; c.q = [2]; d = deepcopy(c); print(d.x, d.q, vars(d))
class P:
    __slots__ = ("__priv", "_one", "pub__")
    def __init__(self): self.__priv = [1]; self._one = 2; self.pub__ = 3
    def get(self): return self.__priv
p = P(); q = deepcopy(p); print(q.get(), q.get() is p.get(), q._one, q.pub__)
class Sub(P):
    __slots__ = ("__priv",)
    def set(self): self.__priv = "sub"
    def get2(self): return self.__priv
s = Sub(); s.set(); t = copy(s); print(t.get(), t.get2())
class W:
    __slots__ = ("a", "__weakref__")
w = W(); w.a = 1; print(copy(w).a)
class E:
    __slots__ = ()
print(type(copy(E())).__name__, type(deepcopy(E())).__name__)
class L(list):
    __slots__ = ("tag",)
l = L([1, [2]]); l.tag = [3]; m = deepcopy(l); print(m, m.tag, m.tag is l.tag, m[1] is l[1])
class Str1:
    __slots__ = "single"
s = Str1(); s.single = 5; print(copy(s).single)
class D:
    __slots__ = {"k": "doc of k"}
d = D(); d.k = 1; print(copy(d).k)
class G:
    __slots__ = ("v",)
    def __getstate__(self): return [self.v]
    def __setstate__(self, s): self.v = s[0] + 1
g = G(); g.v = 1; print(copy(g).v, deepcopy(g).v)
class NoSet:
    __slots__ = ("v",)
    def __getstate__(self): return (None, {"v": 9})
n = NoSet(); n.v = 1; print(copy(n).v)
class BadS:
    __slots__ = ("v",)
    def __getstate__(self): return {"v": 9}
try: copy(BadS())
except AttributeError as e: print(e)
class Desc:
    __slots__ = ("v",)
    def __setattr__(self, k, v): print("setattr", k, v); object.__setattr__(self, k, v)
d = Desc(); d.v = [1]; copy(d); deepcopy(d)
class Dict:
    def __setattr__(self, k, v): print("never for dicts", k); object.__setattr__(self, k, v)
x = Dict(); x.q = 1; y = copy(x); print(y.q)
