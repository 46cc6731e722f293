# types.new_class, prepare_class, exec_body, get_original_bases.
import types
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **k): return {"prepared": sorted(k)}
    def __new__(m, name, bases, ns, **k): return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **k): super().__init__(name, bases, ns)
class A: pass
attempt("plain", lambda: types.new_class("X"))
attempt("bases", lambda: types.new_class("X", (A, int)).__mro__[1:3])
attempt("meta", lambda: type(types.new_class("X", (), {"metaclass": M})).__name__)
attempt("kw", lambda: types.new_class("X", (), {"metaclass": M, "k": 1}).prepared)
def body(ns):
    ns["x"] = 5
    ns["f"] = lambda self: self.x
attempt("body", lambda: types.new_class("X", (), {}, body)().f())
attempt("body none", lambda: types.new_class("X", exec_body=None).__name__)
attempt("kwds none", lambda: types.new_class("X", (), None).__bases__)
attempt("bad kw", lambda: types.new_class("X", (), {"z": 1}))
attempt("bad base", lambda: types.new_class("X", (5,)))
attempt("conflict", lambda: types.new_class("X", (types.new_class("Y", (), {"metaclass": type("N", (type,), {})}),), {"metaclass": M}))
attempt("module", lambda: types.new_class("X").__module__)
kw = {"metaclass": M, "q": 1}
attempt("prepare", lambda: types.prepare_class("X", (), kw))
attempt("kw kept", lambda: sorted(kw))
attempt("prepare plain", lambda: types.prepare_class("X"))
attempt("prepare derived", lambda: types.prepare_class("X", (M("B", (), {}),))[0].__name__)
attempt("prepare fn", lambda: types.prepare_class("X", (), {"metaclass": len})[1])
class E:
    def __init__(self, *r): self.r = r
    def __mro_entries__(self, b): return self.r
    def __repr__(self): return "E"
attempt("resolve", lambda: types.resolve_bases((A, E(), E(int, str), list[int])))
attempt("resolve list", lambda: types.resolve_bases([A]))
attempt("resolve bad", lambda: types.resolve_bases((E,)) == (E,))
attempt("new with entries", lambda: (types.new_class("X", (E(A),)).__bases__, types.new_class("X", (E(A),)).__orig_bases__))
attempt("original", lambda: types.get_original_bases(types.new_class("X", (E(A),))))
attempt("original own only", lambda: types.get_original_bases(type("Y", (types.new_class("X", (E(A),)),), {})))
attempt("original bad", lambda: types.get_original_bases("x"))
ns = {}
exec("class K:\n  z = 1\n  def f(self): return __class__.__name__", ns)
attempt("exec", lambda: (ns["K"].__module__, ns["K"]().f()))
exec("class K: pass", {"__name__": "given"}, ns)
attempt("exec named", lambda: (ns["K"].__module__, repr(ns["K"])))
exec("class K: pass", {"__name__": 5}, ns)
attempt("exec 5", lambda: (ns["K"].__module__, repr(ns["K"])))
attempt("build_class", lambda: __build_class__(lambda: None, "Z").__name__)
attempt("build_class bad", lambda: __build_class__())
attempt("build_class bad", lambda: __build_class__(5, "x"))
attempt("build_class bad", lambda: __build_class__(lambda: None, 5))
attempt("build_class bad", lambda: __build_class__(lambda: None))
