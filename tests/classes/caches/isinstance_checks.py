# isinstance, issubclass, except and match while hierarchies change.
class M(type): pass
class A(metaclass=M): pass
class B(A): pass
class C: pass
b, c = B(), C()
class P:
    @property
    def __class__(self): return fake
fake = int
p = P()
def kind(o):
    match o:
        case A(): return "A"
        case C(): return "C"
        case int(): return "int"
    return "none"
class X(Exception): pass
class Z(Exception): pass
class Y(X): pass
def catch():
    try:
        raise Y
    except X: return "X"
    except Z: return "Z"
    except Y: return "Y"
def look():
    return [isinstance(b, A), isinstance(b, C), isinstance(c, A), issubclass(B, A), issubclass(C, A), isinstance(p, int), isinstance(p, str),
            kind(b), kind(c), kind(p), catch(), isinstance(b, (C, A)), isinstance(b, A | C)]
steps = [
    ("start", lambda: None),
    ("B from C", lambda: setattr(B, "__bases__", (type("CM", (C,), {}),)) if False else setattr(b, "__class__", C)),
    ("b back", lambda: setattr(b, "__class__", B)),
    ("instancecheck", lambda: setattr(M, "__instancecheck__", lambda k, o: True)),
    ("instancecheck false", lambda: setattr(M, "__instancecheck__", lambda k, o: False)),
    ("subclasscheck", lambda: setattr(M, "__subclasscheck__", lambda k, o: o is C)),
    ("both gone", lambda: (delattr(M, "__instancecheck__"), delattr(M, "__subclasscheck__"))),
    ("fake str", lambda: globals().__setitem__("fake", str)),
    ("fake A", lambda: globals().__setitem__("fake", A)),
    ("Y bases", lambda: setattr(Y, "__bases__", (Z,))),
    ("Y both", lambda: setattr(Y, "__bases__", (Z, X))),
    ("B bases", lambda: setattr(B, "__bases__", (type.__new__(M, "Z", (), {}),))),
    ("class swap", lambda: globals().__setitem__("A", C)),
    ("A int", lambda: globals().__setitem__("A", int)),
    ("A tuple", lambda: globals().__setitem__("A", (int, C))),
]
def safe():
    try:
        return look()
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
for label, step in steps:
    step()
    seen = []
    for i in range(300):
        r = safe()
        if not seen or seen[-1] != r: seen.append(r)
    print(label, *seen)
