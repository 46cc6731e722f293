# super() in a hot loop: bases, methods and classes change.
class A:
    v = "A.v"
    def m(self): return "A"
class A2:
    v = "A2.v"
    def m(self): return "A2"
class B(A):
    def m(self): return "B" + super().m()
    def explicit(self): return "X" + super(B, self).m()
    def attr(self): return super().v
    @classmethod
    def c(cls): return super().k() if hasattr(super(), "k") else "no k"
class C(B):
    def m(self): return "C" + super().m()
class D(C): pass
objs = [B(), C(), D()]
def look():
    r = []
    for o in objs:
        for f in (lambda: o.m(), lambda: o.explicit(), lambda: o.attr(), lambda: o.c()):
            try:
                r.append(f())
            except Exception as e:
                r.append(type(e).__name__ + ": " + str(e))
    return r
class Mix:
    def m(self): return "Mix" + super().m()
    v = "mix"
origm = A.m
steps = [
    ("start", lambda: None),
    ("A.m", lambda: setattr(A, "m", lambda self: "a")),
    ("bases", lambda: setattr(B, "__bases__", (A2,))),
    ("mixed", lambda: setattr(B, "__bases__", (Mix, A))),
    ("C over Mix", lambda: setattr(C, "__bases__", (B, type("Side", (), {"m": lambda self: "side"})))),
    ("C back", lambda: setattr(C, "__bases__", (B,))),
    ("plain", lambda: setattr(B, "__bases__", (A,))),
    ("deleted", lambda: delattr(A, "m")),
    ("getattr does not help", lambda: setattr(A, "__getattr__", lambda self, n: lambda: "getattr")),
    ("static", lambda: setattr(A, "m", staticmethod(lambda: "static"))),
    ("class", lambda: setattr(A, "m", classmethod(lambda c: c.__name__))),
    ("property", lambda: setattr(A, "m", property(lambda self: lambda: "property of " + type(self).__name__))),
    ("v property", lambda: setattr(A, "v", property(lambda self: "vp"))),
    ("instance dict", lambda: [o.__dict__.update(m=lambda: "never by super", v="iv") for o in objs]),
    ("cleared", lambda: [o.__dict__.clear() for o in objs]),
    ("k", lambda: setattr(A, "k", classmethod(lambda c: "k" + c.__name__))),
    ("back", lambda: (setattr(A, "m", origm), setattr(A, "v", 1))),
    ("B.m gone", lambda: delattr(B, "m")),
    ("class of an object", lambda: setattr(objs[2], "__class__", C)),
    ("getattribute not asked", lambda: setattr(A, "__getattribute__", lambda s, n: object.__getattribute__(s, n))),
]
for label, step in steps:
    step()
    seen = []
    for i in range(200):
        r = look()
        if not seen or seen[-1] != r: seen.append(r)
    print(label)
    for r in seen: print("  ", r)
class P:
    def __init__(self): self.n = 1
class Q(P):
    def __init__(self):
        super().__init__()
        self.q = 2
out = []
for i in range(1500):
    if i == 300: P.__init__ = lambda self: setattr(self, "n", 2)
    if i == 600: del P.__init__
    if i == 900: Q.__bases__ = (type("P2", (), {"__init__": lambda self: setattr(self, "n", 3)}),)
    if i == 1200: super_ = super; super = lambda *a: super_(Q, Q.__new__(Q))
    try:
        o = Q()
        r = getattr(o, "n", None), getattr(o, "q", None)
    except Exception as e:
        r = str(e)
    if not out or out[-1] != r: out.append(r)
print(out)
