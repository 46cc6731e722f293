import copyreg, copy
print(copyreg.__all__)
class C:
    def __init__(self, a): self.a = a
def red(c): print("reducing"); return C, (c.a + 1,)
copyreg.pickle(C, red)
print(copyreg.dispatch_table[C] is red, copy.copy(C(1)).a, copy.deepcopy(C(5)).a)
class Sub(C): pass
print(copy.copy(Sub(1)).a)
del copyreg.dispatch_table[C]; print(copy.copy(C(1)).a)
copyreg.pickle(C, red, C); copyreg.pickle(C, red, None)
for f in (lambda: copyreg.pickle(C, 3), lambda: copyreg.pickle(C, red, 3), lambda: copyreg.constructor(3), lambda: copyreg.pickle(), lambda: copyreg.constructor()):
    try: print(f())
    except TypeError as e: print(e)
print(copyreg.constructor(int))
print(copyreg.pickle_complex(1 + 2j), copyreg.dispatch_table[complex] is copyreg.pickle_complex)
f, a = copyreg.pickle_union(int | str | None); print(f.__name__, a[0].__name__, a[1], f(*a) == (int | str | None))
print(copyreg.__newobj__(list), copyreg.__newobj__(tuple, [1]), copyreg.__newobj_ex__(dict, (), {}), copyreg.__newobj__.__name__)
class N:
    def __new__(cls, *a, **k): print(a, k); return object.__new__(cls)
copyreg.__newobj__(N, 1, 2); copyreg.__newobj_ex__(N, (1,), {"k": 2})
r = copyreg._reconstructor
print(r(list, list, [1]), r(N, object, None).__class__.__name__)
class L(list): pass
class I(int): pass
x = r(L, list, [1, 2]); print(x, type(x).__name__); x = r(I, int, 5); print(x + 1, type(x).__name__)
class S1:
    __slots__ = ("a", "__b", "__dict__", "__weakref__", "__c__", "_d")
class S2(S1):
    __slots__ = "single"
class _Und:
    __slots__ = ("__p",)
class ___:
    __slots__ = ("__p",)
class Plain(S2): pass
class Emp: __slots__ = ()
for c in (S1, S2, _Und, ___, Plain, Emp, C, int, object):
    print(c.__name__, copyreg._slotnames(c), c.__dict__.get("__slotnames__"))
S2.__slotnames__ = ["override"]; print(copyreg._slotnames(S2))
class DictSlots: __slots__ = {"q": "doc"}
class ListSlots: __slots__ = ["z", "y"]
print(copyreg._slotnames(DictSlots), copyreg._slotnames(ListSlots))
