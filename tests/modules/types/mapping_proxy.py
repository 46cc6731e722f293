from types import MappingProxyType as P
d = {"a": 1, "b": [2]}
p = P(d)
print(p, repr(p), len(p), p["a"], "a" in p, p.get("z"), p.get("z", 3), list(p), list(p.keys()), list(p.values()), list(p.items()), list(reversed(p)))
d["c"] = 3; print(p["c"], len(p), p == d, d == p, p == P(d), p != {}, p == 3)
for f in (lambda: p.__setitem__, lambda: p.pop, lambda: p.clear, lambda: p["nope"], lambda: P(), lambda: P(3), lambda: P([1]), lambda: P("ab"), lambda: P((1,)), lambda: P(d, 1), lambda: p < p, lambda: p["x"]):
    try: print(f())
    except (AttributeError, KeyError, TypeError) as e: print(type(e).__name__, e)
try: p["a"] = 1
except TypeError as e: print(e)
try: del p["a"]
except TypeError as e: print(e)
print(p | {"z": 0}, {"y": 1} | p, type(p | p), p.copy(), p.copy() is d)
try: p |= {"q": 1}
except TypeError as e: print(e)
try: hash(p)
except TypeError as e: print(e)
class M:
    def __getitem__(self, k): return k * 2
    def __len__(self): return 7
    def keys(self): return ["k"]
    def __iter__(self): return iter("it")
    def __hash__(self): return 5
    def get(self, k, d=None): return ("get", k, d)
m = P(M()); print(m["x"], len(m), m.keys(), list(m), hash(m), m.get(1), m.get(1, 2))
try: m.items()
except AttributeError as e: print(e)
print({**p}, dict(p) == d, isinstance(p, dict))
match p:
    case {"a": x, **rest}: print(x, rest)
try:
    class S(P): pass
except TypeError as e: print(e)
print(P({}).__class__, P[int, str], str(P({1: P({2: 3})})))
from collections.abc import Mapping
print(isinstance(p, Mapping)); print(p.keys() & {"a"}, "b" in p.keys())
d2 = {}; d2["self"] = P(d2); print(d2)
class D(dict):
    def __missing__(self, k): return "miss"
print(P(D())["x"])
