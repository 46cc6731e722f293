# Operators, comparisons, truth, containers: special methods appear, change
# and go under hot lines.
class A: pass
class I(int): pass
class L(list): pass
class S: __slots__ = ()
objs = [A(), I(5), L([1, 2]), S()]
def iadd(o):
    o += 1
    return o
def setit(o): o[0] = 1
def delit(o): del o[0]
def with_(o):
    with o as v: return v
uses = [
    ("add", lambda o: o + 1), ("radd", lambda o: 1 + o), ("iadd", iadd), ("mul", lambda o: o * 2), ("neg", lambda o: -o),
    ("sub", lambda o: o - 1), ("eq", lambda o: o == 5), ("ne", lambda o: o != 5), ("lt", lambda o: o < 6), ("gt", lambda o: 6 > o),
    ("getitem", lambda o: o[0]), ("setitem", setit), ("len", lambda o: len(o)), ("bool", lambda o: not o), ("contains", lambda o: 1 in o),
    ("iter", lambda o: [x for x in o]), ("call", lambda o: o(3)), ("str", lambda o: str(o)), ("repr", lambda o: repr(o)), ("format", lambda o: f"{o}"),
    ("hash", lambda o: hash(o)), ("int", lambda o: int(o)), ("index", lambda o: [7, 8, 9, 10, 11, 12][o]), ("enter", with_), ("next", lambda o: next(o)),
    ("if", lambda o: 1 if o else 2), ("and", lambda o: o and 3), ("mod", lambda o: o % 3), ("getattr", lambda o: o.zzz), ("delitem", delit),
    ("reversed", lambda o: list(reversed(o))), ("abs", lambda o: abs(o)), ("matmul", lambda o: o @ o), ("divmod", lambda o: divmod(o, 2)),
]
impl = {
    "add": ("add", lambda s, o: "add"), "radd": ("radd", lambda s, o: "radd"), "iadd": ("iadd", lambda s, o: "iadd"), "mul": ("mul", lambda s, o: "mul"),
    "neg": ("neg", lambda s: "neg"), "sub": ("sub", lambda s, o: NotImplemented), "eq": ("eq", lambda s, o: "eq"), "ne": ("ne", lambda s, o: "ne"),
    "lt": ("lt", lambda s, o: "lt"), "gt": ("lt", lambda s, o: "lt"), "getitem": ("getitem", lambda s, i: "getitem"), "setitem": ("setitem", lambda s, i, v: None),
    "len": ("len", lambda s: 77), "bool": ("bool", lambda s: False), "contains": ("contains", lambda s, x: "yes"), "iter": ("iter", lambda s: iter("it")),
    "call": ("call", lambda s, x: ("call", x)), "str": ("str", lambda s: "STR"), "repr": ("repr", lambda s: "REPR"), "format": ("format", lambda s, f: "FMT"),
    "hash": ("hash", lambda s: 42), "int": ("int", lambda s: 1), "index": ("index", lambda s: 1), "enter": ("enter", lambda s: "in"), "next": ("next", lambda s: "next"),
    "if": ("len", lambda s: 0), "and": ("bool", lambda s: True), "mod": ("mod", lambda s, o: "mod"), "getattr": ("getattr", lambda s, n: n),
    "delitem": ("delitem", lambda s, i: None), "reversed": ("reversed", lambda s: iter("rev")), "abs": ("abs", lambda s: "abs"), "matmul": ("matmul", lambda s, o: "matmul"),
    "divmod": ("divmod", lambda s, o: "divmod"),
}
def run(f, o):
    try:
        r = f(o)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
    if r is o: return "self"
    return "address" if "0x" in str(r) else "hash" if f is uses[20][1] and r not in (42, 5) else r
class Prop:
    def __get__(self, o, c): return lambda *a: "bound by descriptor"
for label, f in uses:
    name, fn = impl[label]
    name = "__%s__" % name
    seen = []
    for i in range(1050):
        for k in (A, I, L, S):
            if i == 150: setattr(k, name, fn)
            if i == 300: setattr(k, name, lambda *a: "replaced" if label not in ("len", "bool", "if", "hash", "int", "index", "iter", "reversed") else 3 if label not in ("iter", "reversed") else iter("replaced"))
            if i == 450: setattr(k, name, None)
            if i == 600: setattr(k, name, Prop())
            if i == 750: delattr(k, name)
            if i == 900 and label == "enter": k.__exit__ = lambda *a: None; k.__enter__ = lambda s: "entered"
        r = [run(f, o) for o in (objs if label not in ("iadd", "delitem") else [A(), I(5), L([1, 2]), S()])]
        if not seen or seen[-1] != r: seen.append(r)
    print(label)
    for r in seen: print("  ", r)
    for k in (A, I, L, S):
        for n in (name, "__exit__"):
            if n in vars(k): delattr(k, n)
