# Construction, missing keys, the factory
from collections import defaultdict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
d["b"]
print(d, len(d), "c" in d, d.get("c"), d.get("c", 5), d)
counts = defaultdict(int)
for c in "abracadabra":
    counts[c] += 1
print(counts, dict(counts), counts == {"a": 5, "b": 2, "r": 2, "c": 1, "d": 1})
show(defaultdict)
show(defaultdict, None)
show(defaultdict, int)
show(defaultdict, int, {1: 2})
show(defaultdict, int, [(1, 2)], x=3)
show(defaultdict, None, x=3)
show(defaultdict, x=3)
show(defaultdict, default_factory=5)
show(defaultdict, 1)
show(defaultdict, "x")
show(defaultdict, {})
show(defaultdict, int, 5)
show(defaultdict, int, [1])
show(defaultdict, int, {}, {})
show(lambda: defaultdict()["x"])
show(lambda: defaultdict(None)[1, 2])
show(lambda: defaultdict(int)[[]])
show(lambda: defaultdict(lambda: 1 / 0)[1])
show(lambda: defaultdict(lambda x: 1)[1])
d = defaultdict(lambda: len(d))
print(d["x"], d["y"], d["x"], dict(d))
print(d.setdefault("z"), d.setdefault("w", 4), d.pop("x"), d.pop("q", None), len(d))
show(d.pop, "q")
show(d.__missing__)
show(d.__missing__, "m")
show(d.__missing__, "m")
show(d.__missing__, [])
print(dict(d))
show(defaultdict.fromkeys, "ab", 0)
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print({k: dict(v) for k, v in nested.items()})
show(hash, d)
