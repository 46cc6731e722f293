import copy
from copy import copy as c, deepcopy as d
print(copy.__all__, copy.error is copy.Error, copy.Error.__mro__)
def f(): pass
class K: pass
class E(K): pass
atoms = [None, 1, 2**100, 1.5, float("nan"), 1j, True, "s", b"b", (), (1, 2), frozenset({1}), range(3), slice(1, 2), f, len, K, int, ..., NotImplemented, f.__code__, property(f), type, lambda: 0]
for a in atoms: print(type(a).__name__, c(a) is a, d(a) is a)
for m in ([1, [2]], {"a": [1]}, {1, 2}, bytearray(b"xy")):
    x, y = c(m), d(m)
    print(type(m).__name__, x == m, x is m, y == m, y is m)
l = [1, [2]]; print(c(l)[1] is l[1], d(l)[1] is l[1])
t = (1, [2]); print(c(t) is t, d(t) is t, d(t) == t, d(t)[1] is t[1])
t = (1, (2, ("x",))); print(d(t) is t)
k = K(); k.a = [1]; k.me = k
x, y = c(k), d(k)
print(x.a is k.a, x.me is k, type(x), y.a is k.a, y.me is y, y.a)
class L(list): pass
m = L([1, [2]]); m.attr = [3]
x, y = c(m), d(m); print(type(x).__name__, x, x[1] is m[1], x.attr is m.attr, type(y).__name__, y, y[1] is m[1], y.attr is m.attr, y.attr)
class D(dict): pass
m = D(a=[1]); m.attr = 1; x, y = c(m), d(m); print(type(x).__name__, x, x.attr, x["a"] is m["a"], y, y["a"] is m["a"])
class S(set): pass
m = S([(1,)]); m.attr = [1]; x, y = c(m), d(m); print(type(x).__name__, x, x.attr is m.attr, y, y.attr)
class T(tuple): pass
m = T([[1]]); m.q = 1; x, y = c(m), d(m); print(type(x).__name__, x, x.q, x[0] is m[0], type(y).__name__, y, y[0] is m[0])
class St(str): pass
m = St("abc"); m.q = [1]; x, y = c(m), d(m); print(type(x).__name__, x, x.q is m.q, y.q is m.q, x is m)
class I(int): pass
m = I(7); m.q = [1]; x, y = c(m), d(m); print(type(x).__name__, x, x.q is m.q, y.q, y is m)
class F(float): __slots__ = ()
print(type(c(F(1.5))).__name__, c(F(1.5)), type(d(F(2.5))).__name__)
class B(bytes): pass
class BA(bytearray): pass
class FS(frozenset): pass
class C(complex): pass
for m in (B(b"x"), BA(b"y"), FS([1]), C(1, 2)): print(type(c(m)).__name__, c(m) == m, type(d(m)).__name__, d(m) == m, c(m) is m)
e = ValueError("x", [1]); e.note = [2]; x, y = c(e), d(e); print(repr(x), x.args[1] is e.args[1], x.note is e.note, repr(y), y.args[1] is e.args[1], y.note)
class MyE(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a = a
x = d(MyE(1, [2])); print(repr(x), x.a)
class BadE(Exception):
    def __init__(self, a, b): super().__init__(a)
try: c(BadE(1, 2))
except TypeError as e: print(e)
