# Who may become what: obj.__class__ = other, between many kinds of classes.
class P1: pass
class P2: pass
class P3(P1): pass
class S1: __slots__ = ("a", "b")
class S2: __slots__ = ("b", "a")
class S3: __slots__ = ("a", "c")
class S4(S1): __slots__ = ()
class S5(S1): __slots__ = ("c",)
class S6(S1): pass
class S7(S1): pass
class S8(S2): __slots__ = ("c",)
class E1: __slots__ = ()
class E2: __slots__ = ()
class E3(E1): pass
class W1: __slots__ = ("__weakref__",)
class W2: __slots__ = "__weakref__",
class D1: __slots__ = ("__dict__",)
class D2: __slots__ = ("__dict__",)
class DW: __slots__ = ("__dict__", "__weakref__")
class AD: __slots__ = ("a", "__dict__")
class AD2: __slots__ = ("a", "__dict__")
class L1(list): pass
class L2(list): pass
class L3(list): __slots__ = ()
class L4(list): __slots__ = ("x",)
class X1(Exception): pass
class X2(ValueError): pass
class X3(OSError): pass
class I1(int): pass
class I2(int): pass
class T1(tuple): __slots__ = ()
class T2(tuple): __slots__ = ()
class M1(type): pass

kinds = [v for v in list(globals().values()) if isinstance(v, type)]
kinds += [object, list, int, ValueError, tuple]
texts = []
def text(e, a, b):
    t = str(e).replace("'%s'" % a.__name__, "A").replace("'%s'" % b.__name__, "B")
    if t not in texts:
        texts.append(t)
    return chr(ord("a") + texts.index(t))
print(" " * 9 + " ".join(k.__name__[:2].ljust(2) for k in kinds))
for a in kinds:
    row = []
    for b in kinds:
        o = a("n", (), {}) if a is M1 else a()
        try:
            o.__class__ = b
        except TypeError as e:
            row.append(text(e, a, b))
        else:
            row.append("." if type(o) is b else "?")
    print(a.__name__.ljust(8), "  ".join(row))
for i, t in enumerate(texts):
    print(chr(ord("a") + i), t)
for a in (P1(), S1(), 5, None, P1, object()):
    for bad in (None, 5, "P2", P2(), int, bool, type(None)):
        try:
            a.__class__ = bad
        except TypeError as e:
            print(type(a).__name__, repr(bad) if not isinstance(bad, P2) else "P2()", e)
try:
    del P1().__class__
except TypeError as e:
    print(e)
try:
    S5().__class__ = S8
except TypeError as e:
    print(e)
