class A:
    def f(self): return "A"
class B(A): pass
b = B()
print(b.f()); B.f = lambda s: "B"; print(b.f()); b.f = lambda: "inst"; print(b.f()); del b.f; del B.f; print(b.f())
A.f = property(lambda s: "prop"); print(b.f); b.__dict__["f"] = "hidden"; print(b.f); del A.f; print(b.f)
A.g = 5; print(b.g); b.g = 6; del A.g; print(b.g)
class C: pass
C.h = lambda s: "C.h"; B.__bases__ = (C,); print(b.h(), B.__mro__ == (B, C, object), isinstance(b, A))
try: B.__bases__ = (B,)
except TypeError as e: print(e)
try: B.__bases__ = (int,)
except TypeError as e: print(e)
def loop():
    out = []
    for i in range(6):
        out.append(b.k if i else None) if hasattr(b, "k") else out.append("none")
        if i == 1: C.k = "class"
        if i == 2: b.k = "inst"
        if i == 3: del b.k
        if i == 4: del C.k
    return out
print(loop())
class D:
    __slots__ = ("s", "__dict__")
    c = 1
d = D(); d.s, d.t = 1, 2
print(d.__dict__, d.s); D.s = "replaced"; print(d.s)
try: d.s = 5; print(d.__dict__)
except AttributeError as e: print(e)
class E:
    def __getattribute__(self, n): return "all " + n
e = E(); e.x = 1; print(e.x, e.__dict__, type(e).__name__); del E.__getattribute__; print(e.x, e.__dict__)
E.__getattr__ = lambda s, n: "late " + n; print(e.x, e.y); del E.__getattr__
try: e.y
except AttributeError as err: print(err)
E.__setattr__ = lambda s, n, v: print("set", n, v); e.z = 1; del E.__setattr__; e.z = 2; print(e.z)
