# ChainMap: looking up, writing, new_child
from collections import ChainMap
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
m = ChainMap(a, b)
print(m, m["x"], m["y"], m["z"], len(m), list(m), sorted(m), bool(m))
show(lambda: m["q"])
print(m.get("q"), m.get("q", 5), m.get("z"), "z" in m, "q" in m)
m["z"] = 3
m["new"] = 4
print(a, b)
del m["z"]
print(m["z"])
show(m.__delitem__, "z")
show(m.pop, "z")
print(m.pop("z", None), m.pop("new"), m.popitem(), m)
m.clear()
print(m, a, b)
show(m.popitem)
c = m.new_child()
c["c"] = 1
d = m.new_child({"d": 1}, e=2)
f = m.new_child(f=3)
print(c, d, f, c.parents is m, c.parents == m, c.parents, ChainMap().parents)
print(m.new_child(None), m.new_child(m={"k": 1}))
print(ChainMap(), ChainMap().maps, ChainMap({}, {}), bool(ChainMap({}, {})),
      len(ChainMap()))
print(ChainMap.fromkeys("ab"), ChainMap.fromkeys("ab", 5))
show(ChainMap.fromkeys)
n = m.new_child({"top": [1]})
for k in (n.copy(), copy.copy(n)):
    print(k, k.maps[0] is n.maps[0], k.maps[1] is n.maps[1], k.maps[0]["top"] is n["top"])
print(copy.deepcopy(n), copy.deepcopy(n)["top"] is n["top"])
print(dict(n), n == dict(n), n == ChainMap(dict(n)), n != {}, n == 5)
print(list(n.keys()), list(n.values()), list(n.items()), n.keys())
n.update(a=1, b=2)
print(n, n.setdefault("a", 9), n.setdefault("w", 9))
n.maps.insert(0, {"front": 0})
print(n)
show(hash, n)
show(ChainMap, 5)
show(lambda: ChainMap(5)["a"])
show(lambda: len(ChainMap(5)))
