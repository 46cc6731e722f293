from collections.abc import MutableMapping
class M(MutableMapping):
    def __init__(self, *a, **k): self.d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f"M({self.d})"
m = M({"a": 1}, b=2)
m.update([("c", 3), "de"]); m.update(M(z=0)); m.update(self=5, other=6); print(m)
class Keys:
    def keys(self): return ["k1"]
    def __getitem__(self, k): return k * 2
m.update(Keys()); print(m)
print(m.pop("a"), m.pop("nope", 9), m.pop("nope", None), m.pop("nope", default=4))
try: m.pop("nope")
except KeyError as e: print("KeyError", e)
print(m.setdefault("b", 7), m.setdefault("new", 8), m.setdefault("none"))
print(m.popitem(), m)
m.clear(); print(m)
try: m.popitem()
except KeyError as e: print("KeyError", e.args)
for bad in (3, [1], [(1, 2, 3)], ["a"]):
    try: m.update(bad)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: m.update({}, {})
except TypeError as e: print(e)
try: MutableMapping.update()
except TypeError as e: print(e)
for f in (lambda: MutableMapping.__setitem__(m, 1, 2), lambda: MutableMapping.__delitem__(m, 1), lambda: MutableMapping.__getitem__(m, 1)):
    try: f()
    except KeyError as e: print(repr(e))
print(sorted(n for n in dir(MutableMapping) if not n.startswith("__")))
try: m | {}
except TypeError as e: print(e)
m["x"] = 1; del m["x"]
try: del m["x"]
except KeyError as e: print(e)
def f(**kw): return kw
m["q"] = 1; print(f(**m))
match m:
    case {"q": x, **rest}: print(x, rest)
