# Special methods with too few or too many parameters.
import operator
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
few = lambda: 1
many = lambda a, b, c, d, e: 1
def seti(o): o[0] = 1
def deli(o): del o[0]
def seta(o): o.x = 1
def dela(o): del o.x
def wi(o):
    with o: pass
uses = {"add": lambda o: o + 1, "radd": lambda o: 1 + o, "iadd": lambda o: operator.iadd(o, 1), "lt": lambda o: o < 1, "eq": lambda o: o == 1, "neg": lambda o: -o, "len": len, "bool": bool,
        "iter": iter, "next": next, "getitem": lambda o: o[0], "setitem": seti, "delitem": deli, "contains": lambda o: 1 in o, "call": lambda o: o(), "hash": hash, "str": str, "repr": repr,
        "format": format, "int": int, "float": float, "index": operator.index, "getattr": lambda o: o.zz, "setattr": seta, "delattr": dela, "enter": wi, "round": round, "reversed": reversed,
        "pow": lambda o: o ** 1, "divmod": lambda o: divmod(o, 1), "bytes": bytes, "dir": dir, "abs": abs, "matmul": lambda o: o @ o, "length_hint": operator.length_hint, "complex": complex, "init": lambda o: type(o)(), "getattribute": lambda o: o.x}
for n, f in uses.items():
    for label, fn in (("few", few), ("many", many)):
        ns = {"__%s__" % n: fn, "__exit__": lambda s, *a: None}
        c = type("T", (), ns)
        attempt(n + " " + label, lambda: f(object.__new__(c)))
class KwOnly:
    def __add__(self, *, other): pass
    def __len__(self, *, x=5): return x
    def __getitem__(self, key, default=3): return key, default
    def __call__(self, /, *a, self2=1, **k): return a, self2, k
    def __eq__(*args): return len(args)
    def __iter__(self, start=0): return iter([start])
    def __lt__(self, other, *rest, **k): return other, rest, k
attempt("kw only", lambda: KwOnly() + 1)
attempt("kw default", lambda: len(KwOnly()))
attempt("default", lambda: KwOnly()[1])
attempt("call", lambda: KwOnly()(1, self=2, self2=3))
attempt("star", lambda: KwOnly() == 1)
attempt("iter", lambda: list(KwOnly()))
attempt("rest", lambda: KwOnly() < 5)
