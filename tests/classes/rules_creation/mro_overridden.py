# mro() of a metaclass, and what it may give.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
def names(c): return [k.__name__ for k in c.__mro__]
class Extra:
    extra = "from Extra"
class Slotted:
    __slots__ = ("s",)
result = None
class M(type):
    def mro(cls):
        if cls.__name__ == "Base" or result is None:
            return super().mro()
        return result(cls)
class Base(metaclass=M):
    b = "b"
def make():
    class C(Base): pass
    return names(C), getattr(C, "extra", None), getattr(C, "b", None)
for label, fn in (
    ("with extra", lambda c: [c, Extra, Base, object]),
    ("tuple", lambda c: (c, Base, object)),
    ("generator", lambda c: (k for k in (c, Base, object))),
    ("without base", lambda c: [c, object]),
    ("without object", lambda c: [c, Base]),
    ("without self", lambda c: [Base, object]),
    ("empty", lambda c: []),
    ("none", lambda c: None),
    ("int", lambda c: 5),
    ("string", lambda c: "ab"),
    ("no class", lambda c: [c, 5]),
    ("instance", lambda c: [c, Base()]),
    ("int class", lambda c: [c, int, object]),
    ("slotted", lambda c: [c, Slotted, object]),
    ("twice", lambda c: [c, c, Base, object]),
    ("raises", lambda c: 1 / 0),
    ("reversed", lambda c: [object, Base, c]),
):
    result = fn
    attempt(label, make)
result = lambda c: [c, Extra, Base, object]
class D(Base): pass
d = D()
print(d.extra, isinstance(d, Extra), issubclass(D, Extra), D.__bases__ == (Base,))
result = None
D.__bases__ = (Base,)
print(names(D), hasattr(d, "extra"), D.mro() == list(D.__mro__))
result = lambda c: [c, Extra, Base, object]
D.__bases__ = D.__bases__
print(names(D), d.extra)
result = lambda c: 1 / 0
attempt("assign", lambda: setattr(D, "__bases__", (Base,)))
print(names(D), d.extra)
class Sub(type):
    def mro(cls):
        print("mro asked", cls.__name__)
        return type.mro(cls)
class S(metaclass=Sub): pass
class T(S): pass
S.x = 1
S.__bases__
attempt("type.mro", lambda: type.mro(int) == list(int.__mro__))
attempt("type.mro 5", lambda: type.mro(5))
attempt("type.mro()", lambda: type.mro())
class Static(type):
    mro = 5
attempt("not callable", lambda: Static("X", (), {}))
class Mutating(type):
    def mro(cls):
        r = super().mro()
        return [k for k in r if k is not object] + [object]
print(names(Mutating("Y", (Extra,), {})))
