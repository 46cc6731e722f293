class C:
    def __init__(self): self.log = []
    def __len__(self): self.log.append("len"); return 3
    def __getitem__(self, k): self.log.append(("get", k)); return self.at(k)
    def at(self, k):
        if isinstance(k, slice): return "slice"
        if k >= 3: raise IndexError(k)
        return k * 10
    def take(self): log, self.log = self.log, []; return log
c = C()
for use in (list, tuple, set, lambda v: 10 in v, lambda v: 99 in v, reversed, lambda v: [*reversed(v)], lambda v: v[-1:], lambda v: v[::2], lambda v: v[...] if False else 0, sum, max, sorted, lambda v: dict(enumerate(v)), lambda v: (lambda *a: a)(*v), bool, len, lambda v: list(map(str, v)), lambda v: list(zip(v, v)), lambda v: "".join(map(str, v)), iter):
    try: r = use(c); print(r if not repr(r).startswith("<") else type(r).__name__, c.take())
    except Exception as e: print(type(e).__name__, e, c.take())
a, b, d = c
print(a, b, d, c.take())
try: a, b = c
except ValueError as e: print(e, c.take())
class D(dict):
    def __missing__(self, k): self[k] = f"made {k}"; return self[k]
d = D(x=1)
print(d["x"], d["y"], d.get("z"), "z" in d, d, d | {"q": 2})
class Bad:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
    def __length_hint__(self): return self.v
    def __iter__(self): return iter("ab")
for v in (-1, 1.5, "x", None, 2**63, NotImplemented):
    for use in (len, bool, list):
        try: print(use(Bad(v)))
        except Exception as e: print(v, type(e).__name__, e)
import operator
for v in (5, -1, "x", NotImplemented, None):
    class H:
        def __length_hint__(self): return v
        def __iter__(self): return iter([1])
    try: print(operator.length_hint(H(), 7), list(H()))
    except Exception as e: print(type(e).__name__, e)
