# __getattr__, __getattribute__, __setattr__, __delattr__ come and go, on the
# class, on a base, as descriptors.
class Root: pass
class A(Root):
    cv = "class"
    def __init__(self): self.iv = "instance"
    def m(self): return "method"
class S(Root):
    __slots__ = ("iv", "other")
    cv = "slotted class"
    def __init__(self): self.iv = "slot"
    def m(self): return "slotted method"
def safe(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
def look(o):
    def setit():
        o.iv = "set"
        o.neu = 1
    def delit():
        del o.iv
    return [safe(lambda: o.iv), safe(lambda: o.cv), safe(lambda: o.m()), safe(lambda: o.none), safe(setit), safe(lambda: o.iv), safe(lambda: o.neu), safe(delit), safe(lambda: o.iv), safe(hasattr, o, "zzz"), safe(getattr, o, "zz", "default")]
og = object.__getattribute__
steps = [
    ("start", lambda: None),
    ("getattr on root", lambda: setattr(Root, "__getattr__", lambda s, n: "root " + n)),
    ("getattr on A", lambda: setattr(A, "__getattr__", lambda s, n: "A " + n)),
    ("static", lambda: setattr(A, "__getattr__", staticmethod(lambda n: "static " + n))),
    ("raises", lambda: setattr(A, "__getattr__", lambda s, n: {}[n])),
    ("A gone", lambda: delattr(A, "__getattr__")),
    ("root gone", lambda: delattr(Root, "__getattr__")),
    ("getattribute", lambda: setattr(Root, "__getattribute__", lambda s, n: "all " + n if n in ("iv", "cv") else og(s, n))),
    ("and getattr", lambda: setattr(S, "__getattr__", lambda s, n: "fallback " + n)),
    ("gone", lambda: (delattr(Root, "__getattribute__"), delattr(S, "__getattr__"))),
    ("object's", lambda: setattr(Root, "__getattribute__", og)),
    ("gone", lambda: delattr(Root, "__getattribute__")),
    ("setattr", lambda: setattr(Root, "__setattr__", lambda s, n, v: object.__setattr__(s, "iv", (n, v)))),
    ("super setattr", lambda: setattr(A, "__setattr__", lambda s, n, v: object.__setattr__(s, n, v))),
    ("gone", lambda: (delattr(Root, "__setattr__"), delattr(A, "__setattr__"))),
    ("delattr", lambda: setattr(Root, "__delattr__", lambda s, n: None)),
    ("gone", lambda: delattr(Root, "__delattr__")),
    ("by base", lambda: setattr(A, "__bases__", (type("H", (Root,), {"__getattr__": lambda s, n: "H " + n, "__setattr__": lambda s, n, v: None}),))),
    ("back", lambda: setattr(A, "__bases__", (Root,))),
    ("None", lambda: setattr(Root, "__getattr__", None)),
    ("gone", lambda: delattr(Root, "__getattr__")),
]
keep = [A(), S()]
for label, step in steps:
    step()
    seen = []
    for i in range(150):
        r = [look(safe(A)), look(safe(S)), [safe(lambda: o.iv) for o in keep], [safe(lambda: o.none) for o in keep]]
        if not seen or seen[-1] != r: seen.append(r)
    print(label)
    for r in seen: print("  ", *r, sep="\n      ")
class SelfModifying:
    def __getattr__(self, n):
        type(self).__getattr__ = lambda s, n: "replaced itself"
        return "first"
sm = SelfModifying()
print([sm.x for _ in range(3)], {sm.y for _ in range(500)})
class Removes:
    def __getattr__(self, n):
        del Removes.__getattr__
        return "once"
rm = Removes()
print([safe(lambda: rm.x) for _ in range(3)])
