# Operators on classes: the metaclass changes under the loop.
class M(type): pass
class M2(type):
    def __add__(c, o): return "M2 add"
class A(metaclass=M):
    def __add__(self, o): return "instance add"
    def __class_getitem__(cls, i): return "class getitem", i
class B(A): pass
def safe(f):
    try:
        r = f()
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
    return r
def look():
    return [str(x) for x in look_all()]
def look_all():
    return [safe(lambda: A + 1), safe(lambda: B + 1), safe(lambda: A()+ 1), safe(lambda: A[1]), safe(lambda: B[2]), safe(lambda: len(A)), safe(lambda: bool(B)),
            safe(lambda: list(A)), safe(lambda: A == B), safe(lambda: str(A)), safe(lambda: hash(A) == object.__hash__(A)), safe(lambda: A < B), safe(lambda: A.attr), safe(lambda: type(B()).__name__),
            safe(lambda: 1 in A), safe(lambda: A.__name__), safe(lambda: str(A | None))]
steps = [
    ("start", lambda: None),
    ("add", lambda: setattr(M, "__add__", lambda c, o: "M add " + c.__name__)),
    ("getitem", lambda: setattr(M, "__getitem__", lambda c, i: ("meta getitem", i) if i < 3 else [][0])),
    ("no getitem", lambda: delattr(M, "__getitem__")),
    ("B own", lambda: setattr(B, "__class_getitem__", classmethod(lambda c, i: "B own"))),
    ("len", lambda: setattr(M, "__len__", lambda c: 0)),
    ("iter", lambda: setattr(M, "__iter__", lambda c: iter([c.__name__]))),
    ("eq", lambda: setattr(M, "__eq__", lambda c, o: "eq")),
    ("hash gone?", lambda: setattr(M, "__hash__", None)),
    ("hash back", lambda: delattr(M, "__hash__")),
    ("no eq", lambda: delattr(M, "__eq__")),
    ("repr", lambda: setattr(M, "__repr__", lambda c: "repr of " + type.__repr__(c))),
    ("lt", lambda: setattr(M, "__lt__", lambda c, o: c.__name__ < o.__name__)),
    ("attr", lambda: setattr(M, "attr", property(lambda c: "attr of " + c.__name__))),
    ("call", lambda: setattr(M, "__call__", lambda c: type.__call__(B) if c is A else type.__call__(A))),
    ("no call", lambda: delattr(M, "__call__")),
    ("class of A", lambda: setattr(A, "__class__", M2)),
    ("class of B", lambda: setattr(B, "__class__", M2)),
    ("M2 getattribute", lambda: setattr(M2, "__getattribute__", lambda c, n: "intercepted " + n if n in ("attr", "__name__") else type.__getattribute__(c, n))),
    ("gone", lambda: delattr(M2, "__getattribute__")),
    ("name", lambda: setattr(A, "__name__", "Renamed")),
    ("M2 add gone", lambda: delattr(M2, "__add__")),
]
for label, step in steps:
    try:
        step()
    except Exception as e:
        print(label, type(e).__name__, e)
    seen = []
    for i in range(150):
        r = look()
        if not seen or seen[-1] != r: seen.append(r)
    print(label)
    for r in seen: print("  ", r)
