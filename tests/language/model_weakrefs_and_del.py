import weakref, gc
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = A(1); r = weakref.ref(a, lambda w: print("callback", w() is None)); print(r() is a, weakref.getweakrefcount(a)); del a; print(r())
def f(): a = A("local"); return 5
print(f())
l = [A("in list")]; l.clear(); l = None
d = {"k": A("in dict")}; del d["k"]
x = A("rebound"); x = A("second"); x = None
A("temporary"); print("after temp")
try: raise ValueError(A("in exception"))
except ValueError: pass
print("after except")
def g():
    a = A("gen"); yield 1
it = g(); next(it); del it
print([A(i).n for i in range(2)])
class Res(A):
    saved = None
    def __del__(self): Res.saved = self; print("resurrected")
r = Res("r"); del r; print(Res.saved.n); Res.saved = None; print("gone")
c1 = A("cycle"); c1.me = c1; del c1; print("before collect"); gc.collect()
class B:
    def __del__(self): raise ValueError("in del")
import sys; sys.unraisablehook = lambda u: print("unraisable", u.exc_value); B(); del sys.unraisablehook if False else B
class S: __slots__ = ("x", "__weakref__")
class T: __slots__ = ("x",)
print(weakref.ref(S())(), end=" ")
for o in (T(), 5, "a", (), [], {}, None, len, int, lambda: 1, set(), object()):
    try: weakref.ref(o); print("ok", end=" ")
    except TypeError as e: print(e, end="; ")
print(); t = (A("tuple1"), A("tuple2")); del t
a = A("default"); 
def h(p=a): return p.n
del a; print(h()); del h; print("end")
