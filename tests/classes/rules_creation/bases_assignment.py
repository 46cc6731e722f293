# Assigning __bases__: layout checks, errors, subclasses, effects at once.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    v = "A"
    def m(self): return "A.m"
class B:
    v = "B"
    def m(self): return "B.m"
class C(A):
    def m(self): return "C+" + super().m()
class D(C): pass
d = D()
out = []
for i in range(6):
    out.append((d.v, d.m()))
    if i % 2:
        C.__bases__ = (B,) if C.__bases__ == (A,) else (A,)
print(out)
print(A.__subclasses__(), B.__subclasses__(), D.__mro__)
class S: __slots__ = ("s",)
class S2: __slots__ = ("s",)
class SC(S): __slots__ = ()
class W: pass
def bases(c, *b):
    c.__bases__ = b
    return [k.__name__ for k in c.__mro__]
attempt("empty", setattr, C, "__bases__", ())
attempt("list", setattr, C, "__bases__", [A])
attempt("none", setattr, C, "__bases__", None)
attempt("ints", setattr, C, "__bases__", (5,))
attempt("str", setattr, C, "__bases__", (A, "x"))
attempt("self", setattr, C, "__bases__", (C,))
attempt("cycle", setattr, C, "__bases__", (D,))
attempt("object", setattr, C, "__bases__", (object,))
attempt("int", setattr, C, "__bases__", (int,))
attempt("list cls", setattr, C, "__bases__", (A, list))
attempt("slots", bases, C, S)
attempt("mixed", bases, C, A, B)
attempt("bool", setattr, C, "__bases__", (bool,))
attempt("dup", setattr, C, "__bases__", (A, A))
attempt("type", setattr, C, "__bases__", (type,))
attempt("exc", setattr, C, "__bases__", (A, Exception))
attempt("SC to S2", bases, SC, S2)
attempt("SC to W", bases, SC, W)
attempt("SC to S,W", bases, SC, S, W)
attempt("int.__bases__", setattr, int, "__bases__", (object,))
attempt("object.__bases__", setattr, object, "__bases__", (A,))
attempt("del", delattr, C, "__bases__")
attempt("instance", lambda: C().__bases__)
class Top: pass
class Direct: pass
attempt("direct object", setattr, Direct, "__bases__", (Top,))
class Meta(type): pass
class MC(metaclass=Meta): pass
attempt("other metaclass", bases, C, MC)
attempt("its type", lambda: type(C).__name__)
C.__bases__ = (A,)
class E1(Exception): pass
class E2(ValueError): pass
class E3(KeyError): pass
attempt("E2 to KeyError", bases, E2, KeyError)
attempt("E2 to OSError", bases, E2, OSError)
try:
    raise E2("now a KeyError")
except KeyError as e:
    print("caught", repr(e), str(e))
class L(list): pass
class L2(L): pass
attempt("L2", bases, L2, list)
attempt("L2 dict", bases, L2, dict)
class Ini:
    def __init_subclass__(cls): print("init_subclass", cls.__name__)
attempt("no init_subclass", bases, D, Ini) if False else None
class Da(A): pass
attempt("Da", bases, Da, Ini)
x = Da()
A.fresh = 1
attempt("fresh", lambda: x.fresh)
Ini.fresh2 = 2
attempt("fresh2", lambda: x.fresh2)
print(Da in A.__subclasses__(), Da in Ini.__subclasses__(), issubclass(Da, A), isinstance(x, Ini))
