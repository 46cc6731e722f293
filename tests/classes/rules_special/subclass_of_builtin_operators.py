# Operators of subclasses of built-in types: which methods the base calls,
# what class the results have.
def attempt(label, f):
    try:
        r = f()
        print(label, type(r).__name__, r)
    except Exception as e:
        print(label, type(e).__name__, e)
class I(int):
    def __repr__(self): return "I(%d)" % int(self)
    def __add__(self, o): return "I.add"
    def __rmul__(self, o): return "I.rmul"
class F(float):
    def __rsub__(self, o): return "F.rsub"
class S(str):
    def __getitem__(self, i): return "S.getitem"
    def __len__(self): return 99
    def __iter__(self): return iter(["S.iter"])
    def __contains__(self, x): return True
    def __mod__(self, o): return "S.mod"
    def __add__(self, o): return "S.add"
    def __eq__(self, o): return "S.eq"
    __hash__ = str.__hash__
class L(list):
    def __getitem__(self, i): return "L.getitem"
    def __len__(self): return 99
    def __iter__(self): return iter(["L.iter"])
    def __radd__(self, o): return "L.radd"
    def __eq__(self, o): return "L.eq"
    def __setitem__(self, i, v): raise KeyError("L.setitem")
    def append(self, v): raise KeyError("L.append")
class T(tuple):
    def __getitem__(self, i): return "T.getitem"
    def __iter__(self): return iter("T")
    def __len__(self): return 0
class D(dict):
    def __getitem__(self, k): return "D.getitem"
    def __setitem__(self, k, v): super().__setitem__(k, "D.set")
    def __contains__(self, k): return True
    def __iter__(self): return iter(["D.iter"])
    def __len__(self): return 50
    def keys(self): return ["D.keys"]
    def get(self, k, d=None): return "D.get"
class St(set):
    def __contains__(self, x): return True
    def __iter__(self): return iter(["St.iter"])
    def __or__(self, o): return "St.or"
i, f, s, l, t, d, st = I(5), F(2.5), S("abc"), L([1, 2]), T((1, 2)), D(a=1), St([1, 2])
for label, fn in {
    "i+1": lambda: i + 1, "1+i": lambda: 1 + i, "i-1": lambda: i - 1, "2*i": lambda: 2 * i, "i*2": lambda: i * 2, "i//2": lambda: i // 2, "-i": lambda: -i, "+i": lambda: +i, "abs": lambda: abs(i), "int": lambda: int(i),
    "sum": lambda: sum([i, i]), "i&1": lambda: i & 1, "divmod": lambda: divmod(i, 2), "i==5": lambda: i == 5, "range": lambda: range(i), "list[i]": lambda: list(range(9))[i], "i.real": lambda: i.real, "i.numerator": lambda: i.numerator,
    "5-f": lambda: 5 - f, "5.0-f": lambda: 5.0 - f, "f-1": lambda: f - 1, "f*f": lambda: f * f, "-f": lambda: -f, "round": lambda: round(f), "round1": lambda: round(f, 1), "f.real": lambda: f.real, "f.conj": lambda: f.conjugate(),
    "s[0]": lambda: s[0], "len": lambda: len(s), "list": lambda: list(s), "in": lambda: "z" in s, "s%": lambda: s % 1, "s+": lambda: s + "d", "'x'+s": lambda: "x" + s, "s*2": lambda: s * 2, "join": lambda: s.join("12"), "join of": lambda: "-".join([s, s]),
    "upper": lambda: s.upper(), "strip": lambda: s.strip(), "find": lambda: s.find("b"), "split": lambda: s.split("b"), "str": lambda: str(s), "f": lambda: f"{s}", "replace": lambda: s.replace("z", "y"), "s==": lambda: s == "abc", "'abc'==s": lambda: "abc" == s,
    "in dict": lambda: {"abc": 1}.get(s), "l[0]": lambda: l[0], "llist": lambda: list(l), "l[:]": lambda: list.__getitem__(l, slice(None)), "l+": lambda: l + [3], "[0]+l": lambda: [0] + l, "l*2": lambda: l * 2, "copy": lambda: l.copy(), "l==": lambda: l == [1], "[1,2]==l": lambda: [1, 2] == l,
    "unpack": lambda: [*l], "tuple(l)": lambda: tuple(l), "sorted": lambda: sorted(l), "[].extend": lambda: [0].__iadd__(l), "extend": lambda: l.extend([3]), "insert": lambda: l.insert(0, 9), "reverse": lambda: l.reverse(), "repr l": lambda: repr(l), "l.index": lambda: l.index(9), "lenl": lambda: len(l), "bool l": lambda: bool(l), "slice assign": lambda: list.__setitem__([0], slice(0, 1), l),
    "t[0]": lambda: t[0], "t+": lambda: t + (3,), "()+t": lambda: (0,) + t, "tuple(t)": lambda: tuple(t), "list(t)": lambda: list(t), "t*2": lambda: t * 2, "t.index": lambda: t.index(2), "hash t": lambda: hash(t) == hash((1, 2)), "bool t": lambda: bool(t), "call": lambda: (lambda *a: a)(*t), "%": lambda: "%s" % (t,), "%t": lambda: "%s %s" % t,
    "d[k]": lambda: d["zz"], "d.get": lambda: d.get("a"), "dict(d)": lambda: dict(d), "{**d}": lambda: {**d}, "update": lambda: {}.update(d), "in d": lambda: "q" in d, "list d": lambda: list(d), "d|": lambda: d | {"b": 2}, "{}|d": lambda: {"b": 2} | d, "copy d": lambda: d.copy(), "setdefault": lambda: d.setdefault("n", 1), "fromkeys": lambda: D.fromkeys("x"), "items": lambda: list(d.items()), "len d": lambda: len(d), "==": lambda: d == {"a": 1, "n": 1}, "format_map": lambda: "{a}{b}".format_map(d), "%d": lambda: "%(q)s" % d, "repr": lambda: repr(d),
    "st|": lambda: st | {3}, "{3}|st": lambda: {3} | st, "set(st)": lambda: set(st), "list st": lambda: list(st), "st&": lambda: st & {1}, "in st": lambda: 9 in st, "st-": lambda: st - {1}, "issub": lambda: st.issubset([1, 2]), "copy st": lambda: st.copy(), "union": lambda: st.union([3]), "frozenset": lambda: frozenset(st), "len st": lambda: len(st),
}.items():
    attempt(label, fn)
