# One line, instances of many layouts in turn; classes deleted from under
# their instances.
import gc
def make(i):
    kind = i % 9
    if kind == 0: return type("Dyn", (), {"x": "class"})()
    if kind == 1:
        o = type("Sl", (), {"__slots__": ("x", "y")})(); o.x = "slot"; return o
    if kind == 2:
        o = type("Sl2", (), {"__slots__": ("a", "b", "x")})(); o.x = "slot2"; return o
    if kind == 3:
        o = type("D", (), {})(); o.a = 1; o.x = "dict second"; return o
    if kind == 4:
        o = type("D", (), {})(); o.x = "dict first"; o.a = 1; del o.a; return o
    if kind == 5: return type("P", (), {"x": property(lambda s: "property")})()
    if kind == 6: return type("G", (), {"__getattr__": lambda s, n: "getattr " + n})()
    if kind == 7:
        o = type("L", (list,), {})([1]); o.x = "list attribute"; return o
    return type("I", (int,), {"x": "int class"})(5)
counts = {}
for i in range(3000):
    v = make(i).x
    counts[v] = counts.get(v, 0) + 1
print(counts)
objs = [make(i) for i in range(9)]
gc.collect()
def write(o, v):
    try:
        o.x = v
    except AttributeError as e:
        return "refused"
    return o.x
res = {}
for i in range(3000):
    o = objs[i % 9]
    r = write(o, i % 9)
    res.setdefault(i % 9, []).append(r)
print({k: sorted(set(map(str, v))) for k, v in res.items()})
class Temp:
    def m(self): return "m of Temp"
t = Temp()
del Temp
gc.collect()
out = set()
for i in range(500):
    out.add(t.m())
    if i == 250: t.__class__.m = lambda self: "patched"
print(sorted(out), type(t).__name__)
def churn():
    seen = set()
    for i in range(600):
        class K:
            __slots__ = ("v",) if i % 2 else ("w", "v")
            if i % 3 == 0:
                v2 = "class"
            def get(self): return self.v
        k = K(); k.v = i
        if k.get() != i: seen.add(("wrong", i))
        seen.add(getattr(k, "v2", "none"))
        if i % 100 == 0: gc.collect()
    return sorted(seen)
print(churn())
class Wide:
    pass
for i in range(120):
    o = Wide()
    for j in range(i % 40):
        setattr(o, "a%d" % j, j)
    o.x = i
    if o.x != i or sum(v for k, v in vars(o).items() if k != "x") != sum(range(i % 40)): print("wrong", i)
    for j in range(0, i % 40, 3):
        delattr(o, "a%d" % j)
    o.y = 1
    if len(vars(o)) != 2 + i % 40 - len(range(0, i % 40, 3)): print("wrong count", i)
print("wide done")
class U1: __slots__ = ("a", "b")
class U2: __slots__ = ("a", "b")
u = U1(); u.a, u.b = 1, 2
total = 0
for i in range(2000):
    u.__class__ = U2 if i % 2 else U1
    u.a += 1
    total += u.a + u.b
print(total, u.a)
class F:
    def __init__(self, n): self.n = n
class F2(F):
    n = property(lambda self: self.__dict__["n"] * 100, lambda self, v: self.__dict__.__setitem__("n", v))
fs = [F(1), F2(1)]
print([sum(fs[i % 2].n for i in range(j)) for j in (10, 11, 1000)])
