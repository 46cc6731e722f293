# Subscripts, containment, lengths, __missing__, __length_hint__, __reversed__.
import operator
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
g = G()
print(g[1], g[1, 2], g[1:2], g[1:2, ...], g[()], g[:], g[::], g[1:2:3], g[*[1, 2]], g[*[]], g["a":"b"], g[(1)], g[1,], g[-1], g[True])
g[1:2] = g[0] = 5
g[*"ab"] = 6
del g[0], g[1:], g[...]
attempt("no get", lambda: object()[1])
attempt("no set", lambda: operator.setitem(object(), 1, 2))
attempt("no del", lambda: operator.delitem(object(), 1))
attempt("get only set", lambda: operator.setitem(type("X", (), {"__getitem__": lambda s, i: i})(), 1, 2))
attempt("int", lambda: operator.getitem(5, 1))
attempt("fn", lambda: operator.getitem(len, 1))
attempt("type", lambda: operator.getitem(int, 1))
for bad in ("a", 1.5, None, (1,), slice("a", None), slice(None, 1.5)):
    for c in ([1, 2], (1, 2), "ab", b"ab", range(3)):
        attempt("%s[%r]" % (type(c).__name__, bad), lambda: c[bad])
    attempt("list set %r" % (bad,), lambda: operator.setitem([1, 2], bad, 1))
    attempt("list del %r" % (bad,), lambda: operator.delitem([1, 2], bad))
class Ix:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
attempt("index", lambda: ([5, 6, 7][Ix(1)], "abc"[Ix(-1)], [1, 2, 3][Ix(1):], (1, 2)[Ix(0)], range(9)[Ix(4)], b"ab"[Ix(0)]))
attempt("index big", lambda: [1][Ix(10 ** 30)])
attempt("index bad", lambda: [1][Ix("x")])
attempt("index out", lambda: [1][Ix(5)])
attempt("slice big", lambda: [1, 2][Ix(-10 ** 30):Ix(10 ** 30)])
attempt("slice bad", lambda: [1, 2][Ix("x"):])
attempt("step 0", lambda: [1][::Ix(0)])
class D(dict):
    def __missing__(self, k): return "missing %r" % (k,)
d = D(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d), d.setdefault("c", 3), d)
attempt("pop", lambda: d.pop("zz"))
attempt("dict getitem", lambda: dict.__getitem__(d, "q"))
class DR(dict):
    def __missing__(self, k): raise LookupError("custom")
attempt("raises", lambda: DR()["x"])
dm = dict()
attempt("no attr", lambda: setattr(dm, "__missing__", 1))
class DI(dict): pass
di = DI()
di.__missing__ = lambda k: "never"
attempt("on instance", lambda: di["x"])
class DN(dict): __missing__ = None
attempt("None", lambda: DN()["x"])
class DG(dict):
    def __getitem__(self, k): return "getitem " + k
print(DG()["x"], DG(x=1).get("x"), "%(x)s" % DG(), "{x}".format_map(DG()), "%(q)s" % D())
class C:
    def __init__(self, r): self.r = r
    def __contains__(self, x): return self.r
attempt("truth", lambda: (1 in C("x"), 1 in C(0), 1 not in C([1]), 1 in C(None)))
attempt("operator", lambda: operator.contains(C("x"), 1))
attempt("direct", lambda: C("x").__contains__(1))
attempt("in int", lambda: 1 in 5)
attempt("in None", lambda: 1 in None)
attempt("in str", lambda: 1 in "abc")
attempt("in bytes", lambda: 300 in b"abc")
attempt("in iter", lambda: 2 in iter([1, 2, 3]))
class H:
    def __init__(self, h, l=None): self.h, self.l = h, l
    def __length_hint__(self): return self.h
for v in (5, 0, -1, "x", None, 1.5, NotImplemented, True, 10 ** 30):
    attempt("hint %r" % (v,), lambda: operator.length_hint(H(v), 7))
class HR:
    def __iter__(self): return iter("ab")
    def __length_hint__(self): raise ValueError("hint")
attempt("hint raises", lambda: list(HR()))
class HT(HR):
    def __length_hint__(self): raise TypeError("hint type")
attempt("hint type error", lambda: list(HT()))
class HW(HR):
    def __length_hint__(self): return -5
attempt("hint negative", lambda: list(HW()))
class HB(HR):
    def __length_hint__(self): return "x"
attempt("hint str", lambda: (list(HB()), [].extend(HB())))
class HL(HR):
    def __len__(self): return 1 / 0
attempt("len raises", lambda: list(HL()))
attempt("hint default", lambda: operator.length_hint(object(), 4))
attempt("hint default bad", lambda: operator.length_hint(object(), "x"))
class Rv:
    def __reversed__(self): return "anything"
print(reversed(Rv()))
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): return "abc"[i]
print(list(reversed(Seq())), reversed(Seq()).__length_hint__())
attempt("no len", lambda: reversed(G()))
attempt("no get", lambda: reversed({1}))
class L2(Seq):
    def __len__(self): return -1
attempt("negative", lambda: reversed(L2()))
attempt("getitem raises", lambda: list(reversed(type("Q", (), {"__len__": lambda s: 2, "__getitem__": lambda s, i: 1 / 0})())))
