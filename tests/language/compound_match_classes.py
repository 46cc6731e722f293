class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Sub(P): pass
class NoArgs: z = 5
class Attr:
    __match_args__ = ("a",)
    @property
    def a(self): print("property", end=" "); return 1
class Missing:
    __match_args__ = ("gone",)
class Raises:
    @property
    def p(self): raise ValueError("p")
def m(v):
    match v:
        case P(0, 0): return "origin"
        case P(x=0, y=yy): return ("x0", yy)
        case P(xx, y=5): return ("y5", xx)
        case Sub(): return "sub"
        case P(a, b): return (a, b)
        case NoArgs(z=zz): return ("no args", zz)
        case Attr(1): return "attr"
        case Missing(g): return "no"
        case int(n) if n > 5: return ("int", n)
        case str(s) | bytes(s): return ("text", s)
        case list([a, *_]) | tuple((a,)): return ("seq", a)
        case dict({"k": k}): return ("dict", k)
        case float() | complex(): return "float"
        case bool(): return "bool"
        case _: return "none"
for v in (P(0, 0), P(0, 2), P(3, 5), P(1, 2), Sub(1, 2), Sub(0, 0), NoArgs(), Attr(), Missing(), 10, 3, True, "s", b"b", [1, 2], [], (7,), (7, 8), {"k": 1}, {}, 1.5, None, P):
    print(type(v).__name__, m(v))
for cls, pat in ((5, "C()"), (len, "C()"), (P, "C(1, 2, 3)"), (NoArgs, "C(1)"), (int, "C(1, 2)"), (P, "C(1, x=1)"), (Raises, "C(p=1)"), (type("B", (), {"__match_args__": ["a"]}), "C(1)"), (type("B", (), {"__match_args__": (1,)}), "C(1)"), (type("B", (), {"__match_args__": ("a", "a")}), "C(1, 2)"), (int, "C(real=1)"), (type, "C()"), (None, "C()"), (object, "C()"), (int | str, "C()"), (list[int], "C()")):
    obj = cls() if cls in (Raises, NoArgs) or isinstance(cls, type) and cls.__name__ == "B" else P(1, 2) if cls is P else 1
    if isinstance(cls, type) and cls.__name__ == "B": obj.a = 1
    ns = {"C": cls, "o": obj}
    try:
        exec(f"r = 'no match'\nmatch o:\n    case {pat}: r = 'match'", ns); print(pat, ns["r"])
    except Exception as e: print(pat, "->", type(e).__name__, e)
for source in ("P(x=1, 2)", "P(x=1, x=2)", "P(a, a)", "P(1, *a)", "P(**k)", "P(a.b=1)", "P()()", "P[0]()", "a.b.c()", "P(1,)", "P(x=a, y=a)", "P(,)", "P(1)(2)", "P(_ , _)", "P(x=_)", "P(1=2)"):
    try:
        compile(f"match x:\n case {source}: pass", "s", "exec"); print(source, "compiles")
    except SyntaxError as e: print(source, "->", e.msg, e.offset)
