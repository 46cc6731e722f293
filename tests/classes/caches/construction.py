# Construction by one call site: __new__, __init__, metaclass __call__
# replaced under it.
class M(type): pass
class A(metaclass=M):
    def __init__(self, x=0): self.x = x
class S:
    __slots__ = ("x",)
    def __init__(self, x=0): self.x = x
class Sub(A): pass
def make(k, *a):
    try:
        o = k(*a)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
    return (type(o).__name__, getattr(o, "x", "-"), sorted(getattr(o, "__dict__", {})))
origA, origS = A.__init__, S.__init__
class Custom:
    def __call__(self, *a): return None
steps = [
    ("start", lambda: None),
    ("init lambda", lambda: setattr(A, "__init__", lambda self, *a: setattr(self, "x", ("new", a)))),
    ("init two", lambda: setattr(A, "__init__", lambda self, a, b: None)),
    ("init object", lambda: setattr(A, "__init__", Custom())),
    ("init gone", lambda: delattr(A, "__init__")),
    ("init back", lambda: setattr(A, "__init__", origA)),
    ("Sub init", lambda: setattr(Sub, "__init__", lambda self, x: origA(self, -x))),
    ("Sub gone", lambda: delattr(Sub, "__init__")),
    ("new int", lambda: setattr(A, "__new__", lambda cls, *a: 5)),
    ("new other", lambda: setattr(A, "__new__", lambda cls, *a: S.__new__(S))),
    ("new real", lambda: setattr(A, "__new__", lambda cls, *a: object.__new__(cls))),
    ("new sub", lambda: setattr(A, "__new__", lambda cls, *a: object.__new__(Sub))),
    ("init gone too", lambda: delattr(A, "__init__")),
    ("init back", lambda: setattr(A, "__init__", origA)),
    ("new real again", lambda: setattr(A, "__new__", lambda cls, *a: object.__new__(cls))),
    ("meta call", lambda: setattr(M, "__call__", lambda c, *a: ("meta", a))),
    ("meta call super", lambda: setattr(M, "__call__", lambda c, *a: type.__call__(c, *a))),
    ("meta gone", lambda: delattr(M, "__call__")),
    ("init returns", lambda: setattr(S, "__init__", lambda self, x: 5)),
    ("S back", lambda: setattr(S, "__init__", origS)),
    ("code", lambda: setattr(origS, "__code__", (lambda self, x=0: setattr(self, "x", "code")).__code__)),
    ("defaults", lambda: setattr(origA, "__defaults__", ("default",))),
    ("no defaults", lambda: setattr(origA, "__defaults__", None)),
    ("setattr", lambda: setattr(A, "__setattr__", lambda self, n, v: object.__setattr__(self, n, [v]))),
    ("no setattr", lambda: delattr(A, "__setattr__")),
    ("x data", lambda: setattr(A, "x", property(lambda self: "px", lambda self, v: None))),
    ("x gone", lambda: delattr(A, "x")),
    ("abstract", lambda: setattr(A, "__abstractmethods__", {"f"})),
    ("not abstract", lambda: setattr(A, "__abstractmethods__", ())),
    ("bases", lambda: setattr(Sub, "__bases__", (type("Z", (A,), {"__init__": lambda self, x=1: setattr(self, "z", x)}),))),
    ("del", lambda: setattr(S, "__del__", lambda self: deaths.append(1))),
]
deaths = []
for label, step in steps:
    step()
    seen = []
    for i in range(300):
        r = [make(k, *a) for k in (A, S, Sub) for a in ((1,), ())]
        if not seen or seen[-1] != r: seen.append(r)
    print(label)
    for r in seen: print("  ", r)
print(len(deaths))
class Grow:
    def __init__(self, i):
        self.a = i
        if i > 500: self.b = i
        if i > 1000: self.c = self.d = self.e = i
        if i > 1500: del self.a
        if i > 1800: Grow.__init__ = Grow.other
    def other(self, i): self.z = i
shapes = []
for i in range(2000):
    r = list(Grow(i).__dict__)
    if not shapes or shapes[-1] != r: shapes.append(r)
print(shapes)
