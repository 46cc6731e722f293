class A: pass
a = A(); print(a.__getstate__()); a.x = 1; print(a.__getstate__(), a.__getstate__() is a.__dict__)
class S: __slots__ = ("a", "b", "__w")
s = S(); print(s.__getstate__()); s.a = 1; s._S__w = 2; print(s.__getstate__())
class SD(S): pass
s = SD(); print(s.__getstate__()); s.a = 1; print(s.__getstate__()); s.z = 1; print(s.__getstate__())
class SDW(S): __slots__ = ("__dict__", "__weakref__", "c")
s = SDW(); s.q, s.c = 1, 2; print(s.__getstate__())
for x in (3, "s", [1], {}, (), 1.5, None, object(), {1}, b"", range(3), len, int, ValueError("x"), ..., 2**80):
    try: print(type(x).__name__, x.__getstate__())
    except TypeError as e: print(type(x).__name__, e)
class L(list):
    __slots__ = ("t",)
l = L(); print(l.__getstate__()); l.t = 1; print(l.__getstate__())
class I(int): pass
i = I(3); print(i.__getstate__()); i.q = 1; print(i.__getstate__())
class Dyn:
    @property
    def __dict__(self): return {"claimed": 1}
print(Dyn().__getstate__())
class DynS:
    __slots__ = ("v",)
    def __getattribute__(self, n):
        if n == "v": raise AttributeError("hidden")
        return object.__getattribute__(self, n)
d = DynS(); object.__setattr__(d, "v", 1); print(d.__getstate__())
class Err:
    __slots__ = ("v",)
    def __getattribute__(self, n):
        if n == "v": raise ValueError("boom")
        return object.__getattribute__(self, n)
try: Err().__getstate__()
except ValueError as e: print(e)
class SN:
    __slots__ = ("a",)
    __slotnames__ = ["fake", "a"]
n = SN(); n.a = 1; print(n.__getstate__())
SN.__slotnames__ = 5
try: print(n.__getstate__())
except TypeError as e: print(e)
SN.__slotnames__ = None
try: print(n.__getstate__())
except TypeError as e: print(e)
class Both:
    __slots__ = ("x",)
class M(Both, A): pass
m = M(); m.x, m.y = 1, 2; print(m.__getstate__())
try: object.__getstate__()
except TypeError as e: print(e)
print(object.__getstate__(m) == m.__getstate__())
print("__slotnames__" in S.__dict__, S.__slotnames__, SDW.__slotnames__)
import sys
for x in (sys, (i for i in []), sys._getframe(), lambda: 0, type(sys), A.__dict__, iter([]), {}.keys()):
    for f in (lambda: x.__getstate__(), lambda: x.__reduce_ex__(2), lambda: x.__reduce_ex__(0)):
        try:
            r = f(); print(type(x).__name__, type(r).__name__)
        except TypeError as e: print(type(x).__name__, e)
