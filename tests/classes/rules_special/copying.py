# __copy__, __deepcopy__, __replace__, __reduce_ex__, __getstate__ with and
# without slots.
import copy, copyreg
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep", type(memo).__name__
    def __replace__(self, /, **k): return "replaced", k
attempt("hooks", lambda: (copy.copy(C()), copy.deepcopy(C()), copy.replace(C(), a=1)))
attempt("replace no", lambda: copy.replace(5))
attempt("replace pos", lambda: copy.replace(C(), 1))
attempt("replace nothing", lambda: copy.replace())
class S:
    __slots__ = ("a", "b", "__weakref__")
class SD(S):
    __slots__ = ("c", "__dict__")
class SN(S): pass
s = S(); s.a = [1]
attempt("getstate", lambda: s.__getstate__())
t = copy.copy(s); u = copy.deepcopy(s)
print(t.a is s.a, u.a is s.a, u.a, hasattr(t, "b"))
d = SD(); d.a, d.c, d.z = 1, 2, 3
attempt("SD state", lambda: d.__getstate__())
e = copy.copy(d)
print(e.a, e.c, e.z, hasattr(e, "b"))
n = SN(); n.a = 1; n.q = 2
attempt("SN state", lambda: n.__getstate__())
attempt("empty SN", lambda: SN().__getstate__())
attempt("empty S", lambda: S().__getstate__())
attempt("plain", lambda: type("P", (), {})().__getstate__())
attempt("int", lambda: (5).__getstate__())
attempt("list sub", lambda: type("L", (list,), {})([1]).__getstate__())
attempt("getstate arg", lambda: s.__getstate__(1))
for p in range(6):
    attempt("reduce_ex %d" % p, lambda: s.__reduce_ex__(p)[0].__name__)
attempt("reduce", lambda: s.__reduce__())
attempt("reduce_ex", lambda: d.__reduce_ex__(2)[1:])
attempt("reduce_ex x", lambda: d.__reduce_ex__("x"))
class NewArgs:
    def __new__(cls, *a, **k): o = super().__new__(cls); o.args = a, k; return o
    def __getnewargs_ex__(self): return self.args
x = NewArgs(1, 2, k=3)
attempt("newargs_ex", lambda: copy.copy(x).args)
attempt("reduce", lambda: (x.__reduce_ex__(2)[0].__name__, x.__reduce_ex__(4)[1][1:]))
def newargs(v, name="__getnewargs__"):
    return type("N", (), {name: lambda self: v, "__new__": lambda cls, *a: object.__new__(cls)})()
for v in ((), (1,), [1], None, 5):
    attempt("newargs %r" % (v,), lambda: newargs(v).__reduce_ex__(2)[1][1:])
    attempt("newargs_ex %r" % (v,), lambda: newargs(v, "__getnewargs_ex__").__reduce_ex__(4)[1][1:])
for v in (((), {}), ((1,), None), (None, {}), ((), {}, 1), ([], {})):
    attempt("newargs_ex %r" % (v,), lambda: newargs(v, "__getnewargs_ex__").__reduce_ex__(4)[1][1:])
class State:
    def __init__(self): self.v = 1
    def __getstate__(self): return {"from": "getstate"}
    def __setstate__(self, s): self.state = s
y = copy.copy(State())
print(y.__dict__)
class StateFalse(State):
    def __getstate__(self): return None
print(copy.copy(StateFalse()).__dict__)
class NoSet:
    def __init__(self): self.v = 1
    def __getstate__(self): return ({"d": 1}, {"s": 2})
print(sorted(copy.copy(NoSet()).__dict__.items()))
class BadState(NoSet):
    def __getstate__(self): return 5
attempt("bad state", lambda: copy.copy(BadState()))
class Red:
    def __reduce__(self): return self.r
for r in ("string", (list,), (list, ()), (list, ("ab",)), (list, (), None, iter("xy")), (dict, (), None, None, iter([("k", 1)])),
          (5, ()), (list, 5), (), (1,), 5, None, (list, (), {"a": 1}), (list, (), None, None, None, None, None)):
    o = Red(); o.r = r
    attempt("reduce %s" % (repr(r).split(" object")[0],), lambda: copy.copy(o) if not isinstance(r, str) else copy.copy(o) is o)
class L(list): pass
l = L([1, [2]]); l.tag = [3]
m = copy.deepcopy(l)
print(m, m.tag, type(m).__name__, m[1] is l[1], m.tag is l.tag)
class Dd(dict): __slots__ = ("extra",)
q = Dd(a=1); q.extra = [1]
w = copy.copy(q)
print(w, w.extra is q.extra)
cyc = L(); cyc.me = cyc; cyc.append(cyc)
z = copy.deepcopy(cyc)
print(z.me is z, z[0] is z)
sl = S(); sl.a = sl
print(copy.deepcopy(sl).a is not sl)
class FailDeep:
    def __deepcopy__(self, memo): raise ValueError("no deep")
attempt("fails", lambda: copy.deepcopy([FailDeep()]))
attempt("function", lambda: copy.copy(len) is len and copy.deepcopy(attempt) is attempt)
attempt("class", lambda: copy.deepcopy(S) is S)
attempt("generator", lambda: copy.copy(c for c in ""))

attempt("None __copy__", lambda: copy.copy(type("N", (), {"__copy__": None})()).__class__.__name__)
attempt("None __reduce_ex__", lambda: type(copy.copy(type("N", (), {"__reduce_ex__": None})())).__name__)
i = type("I", (), {})()
i.__copy__ = lambda: "instance"
attempt("on instance", lambda: copy.copy(i) == "instance")
class SlotPriv:
    __slots__ = ("__p",)
    def __init__(self): self.__p = 1
print(copy.copy(SlotPriv())._SlotPriv__p, SlotPriv().__getstate__())
