class M(type):
    registry = []
    def __new__(m, name, bases, ns, /, **kw): c = super().__new__(m, name, bases, ns); m.registry.append(name); return c
    def __init__(c, name, bases, ns, /, flag=False): c.flag = flag
    def __len__(c): return len(c.__name__)
    def __getitem__(c, k): return f"{c.__name__}[{k}]"
    def __iter__(c): return iter(c.__name__)
    def __contains__(c, x): return x in c.__name__
    def __add__(c, o): return c.__name__ + "+" + getattr(o, "__name__", str(o))
    def __radd__(c, o): return f"{o}+{c.__name__}"
    def __eq__(c, o): return isinstance(o, str) and c.__name__ == o or c is o
    def __hash__(c): return hash(c.__name__)
    def __repr__(c): return f"<M {c.__name__}>"
    def __bool__(c): return c.flag
    def __call__(c, *a): return super().__call__() if not a else ("called", a)
    def __getattr__(c, n): return f"meta {n}"
    def __dir__(c): return ["dir"]
    def __lt__(c, o): return c.__name__ < o.__name__
    @property
    def prop(c): return "meta prop"
    def method(c): return "meta method of " + c.__name__
class Abc(metaclass=M, flag=True): x = 1
class Zed(Abc): method2 = lambda self: 1
print(M.registry, len(Abc), Abc[5], list(Abc), "b" in Abc, Abc + Zed, 1 + Abc, Abc == "Abc", Abc != Zed, {Abc: 1}["Abc"], repr(Zed), bool(Abc), bool(Zed), Abc(1), type(Zed()), Abc.anything, dir(Abc), sorted([Zed, Abc]), Abc.prop, Zed.method())
for bad in ("Zed().method()", "Zed().prop", "Zed().anything", "len(Zed())", "Zed()[0]", "Zed() + 1", "list(Zed())"):
    try: print(eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
class Other(type): pass
class N(M, Other): pass
class P(Abc, metaclass=N): pass
class Q(P, metaclass=M): pass
print(type(P).__name__, type(Q).__name__)
for bad in ("class X(Abc, metaclass=Other): pass", "class X(P, metaclass=type, other=1): pass"):
    try: exec(bad); print("fine")
    except TypeError as e: print(e)
print(M("Dyn", (Abc,), {"y": 2}).y, M("Dyn2", (), {}, flag=7).flag, type("T", (Abc,), {}).__class__.__name__, type(M).__name__)
