# Properties, static and class methods through one line each.
class Base:
    @property
    def p(self): return "p", type(self).__name__
    @staticmethod
    def s(x=1): return "s", x
    @classmethod
    def c(cls, x=1): return "c", cls.__name__, x
    v = 1
class A(Base): pass
class S(Base): __slots__ = ("slot",)
a, s = A(), S()
def safe(f):
    try:
        return f()
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
def setp(o, v): o.p = v
def delp(o): del o.p
def look():
    r = []
    for o in (a, s, A):
        r += [safe(lambda: o.p if not isinstance(o, type) else type(o.p).__name__), safe(lambda: o.s(2)), safe(lambda: o.c(3)), safe(lambda: o.s), safe(lambda: o.c.__self__.__name__)]
        r += [safe(lambda: setp(o, 5)), safe(lambda: delp(o))] if not isinstance(o, type) else []
    return ["fn" if callable(x) else x for x in r]
log = []
prop = Base.__dict__["p"]
steps = [
    ("start", lambda: None),
    ("getter", lambda: setattr(Base, "p", prop.getter(lambda self: "second getter"))),
    ("setter", lambda: setattr(Base, "p", prop.setter(lambda self, v: log.append(v)))),
    ("deleter", lambda: setattr(Base, "p", Base.p.deleter(lambda self: log.append("del")))),
    ("raises", lambda: setattr(Base, "p", property(lambda self: self.nothing))),
    ("getattr", lambda: setattr(A, "__getattr__", lambda self, n: "getattr " + n)),
    ("none", lambda: setattr(Base, "p", property())),
    ("no getattr", lambda: delattr(A, "__getattr__")),
    ("reinit", lambda: Base.__dict__["p"].__init__(lambda self: "initialised again")),
    ("plain", lambda: setattr(Base, "p", 5)),
    ("slot as p", lambda: setattr(S, "p", S.__dict__["slot"])),
    ("gone", lambda: (delattr(S, "p"), delattr(Base, "p"))),
    ("prop", lambda: setattr(Base, "p", prop)),
    ("subclass of property", lambda: setattr(Base, "p", type("Sub", (property,), {"__get__": lambda self, o, c=None: "own get"})(None))),
    ("prop2", lambda: setattr(Base, "p", prop)),
    ("s is class", lambda: setattr(Base, "s", classmethod(lambda c, x: ("s", c.__name__)))),
    ("s is method", lambda: setattr(Base, "s", lambda *a: ("s", len(a)))),
    ("c is static", lambda: setattr(Base, "c", staticmethod(lambda x: ("c static", x)))),
    ("c of property", lambda: setattr(Base, "c", classmethod(len))),
    ("s on A", lambda: setattr(A, "s", staticmethod(lambda x: "A.s"))),
    ("instance s", lambda: a.__dict__.update(s=lambda x: "instance s", p="instance p")),
    ("cleared", lambda: a.__dict__.clear()),
    ("class of a", lambda: setattr(a, "__class__", type("Other", (Base,), {"c": classmethod(lambda cls, x: "other c")}))),
]
for label, step in steps:
    step()
    seen = []
    for i in range(200):
        r = look()
        if not seen or seen[-1] != r: seen.append(r)
    print(label)
    for r in seen: print("  ", r)
    print("  ", len(log), sorted(map(str, set(log))))
    log.clear()
