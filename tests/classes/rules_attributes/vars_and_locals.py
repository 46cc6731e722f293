# vars(), locals() and __dict__ of all that has one.
import types
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class A:
    def __init__(self): self.a = 1
a = A()
attempt("same", lambda: vars(a) is a.__dict__)
vars(a)["b"] = 2
attempt("written", lambda: a.b)
attempt("class", lambda: vars(A)["__init__"] is A.__init__)
attempt("class write", lambda: vars(A).__setitem__("x", 1))
m = types.ModuleType("m")
vars(m)["v"] = 5
attempt("module", lambda: (m.v, vars(m) is m.__dict__))
def f(): "doc"
f.attr = 1
attempt("function", lambda: (vars(f), f.__dict__ is vars(f)))
f.__dict__ = {"other": 2}
attempt("function replaced", lambda: (f.other, hasattr(f, "attr")))
attempt("function bad", lambda: setattr(f, "__dict__", 5))
attempt("function del", lambda: delattr(f, "__dict__"))
e = ValueError("v")
e.note = 1
attempt("exception", lambda: vars(e))
attempt("exception replaced", lambda: setattr(e, "__dict__", {"z": 1}))
attempt("exception z", lambda: e.z)
for o in (5, "s", None, [], {}, (), len, [].append, object(), f.__code__, slice(1), iter([]), 1.5, ...):
    attempt(type(o).__name__, lambda: vars(o))
attempt("method", lambda: vars(a.__init__))
ns = types.SimpleNamespace(x=1)
attempt("namespace", lambda: (vars(ns), vars(ns) is ns.__dict__))
attempt("namespace set", lambda: setattr(ns, "__dict__", {}))
def g(p, *q, r=3, **s):
    t = 1
    l = locals()
    l["t"] = "written"
    u = 2
    return t, sorted(l), sorted(locals()), vars() == locals()
attempt("locals", lambda: g(0))
def h():
    x = 1
    def inner(): return x
    return sorted(locals()), inner
attempt("cells", lambda: h()[0])
class B:
    y = 1
    snapshot = dict(locals())
    locals()["z"] = 2
    w = z
attempt("body", lambda: (B.z, B.w, "y" in B.snapshot))
attempt("module locals", lambda: exec("r = locals() is globals()", d := {}) or d["r"])
class S:
    __slots__ = ("x", "__dict__")
s = S()
s.x, s.y = 1, 2
attempt("slots", lambda: vars(s))
class P:
    __dict__ = {"class": "variable"}
attempt("class variable", lambda: (vars(P()), P().__dict__))
