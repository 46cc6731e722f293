from collections.abc import Mapping, MutableMapping, KeysView, ItemsView, ValuesView, MappingView, Set, Iterator
class M(Mapping):
    def __init__(self, **k): self.d = k
    def __getitem__(self, k):
        return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f"M({self.d})"
m = M(a=1, b=2)
print(m.get("a"), m.get("z"), m.get("z", 5), "a" in m, "z" in m, len(m), list(m), m == {"a": 1, "b": 2}, {"a": 1, "b": 2} == m, m == M(b=2, a=1), m != {}, m == 3)
k, i, v = m.keys(), m.items(), m.values()
print(k, i, v, type(k), type(i), type(v))
print(list(k), list(i), list(v), len(k), len(i), len(v))
print("a" in k, "q" in k, ("a", 1) in i, ("a", 2) in i, ("q", 1) in i, 2 in v, 9 in v)
print(sorted(k & {"a", "x"}), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "y"}), type(k & k), type(i & i))
print(sorted(i & {("a", 1)}), k == {"a", "b"}, i == {("a", 1), ("b", 2)}, k <= {"a", "b", "c"}, k.isdisjoint("xyz"), {"a"} <= k)
try: v == v; print(v == v, v != m.values())
except Exception as e: print(e)
for bad in (5, (1, 2, 3), "abc"):
    try: print(bad in i)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: reversed(m)
except TypeError as e: print(e)
try: reversed(k)
except TypeError as e: print(e)
try: hash(m)
except TypeError as e: print(e)
try: hash(k)
except TypeError as e: print(e)
nan = float("nan")
n = M(x=nan)
print(nan in n.values(), ("x", nan) in n.items(), float("nan") in n.values())
print(isinstance(k, Set), isinstance({}.keys(), KeysView), isinstance({}.items(), ItemsView), isinstance({}.values(), ValuesView), isinstance({}.keys(), MappingView), isinstance({}.keys(), Set))
it = iter(k); print(isinstance(it, Iterator), next(it), type(it).__name__)
class Sub(KeysView): pass
print(Sub({1: 2}), Sub({1: 2}) | [3], Sub.__slots__ if "__slots__" in Sub.__dict__ else None, hasattr(k, "__dict__"), k._mapping is m)
print(MappingView[int], KeysView[str], MappingView.__slots__)
class Missing(dict):
    def __missing__(self, k): return "m"
print(Mapping.get(Missing(), 3), Mapping.__contains__(Missing(), 1), KeysView(Missing(a=1)), 5 in ValuesView({1: 5}))
class Err(Mapping):
    def __getitem__(self, k): raise ValueError(k)
    def __len__(self): return 1
    def __iter__(self): return iter([1])
for f in (lambda: Err().get(1), lambda: 1 in Err(), lambda: list(Err().items()), lambda: dict(Err()), lambda: {**Err()}, lambda: Err() == {}):
    try: print(f())
    except ValueError as e: print("ValueError", e)
def kw(**k): return k
print(kw(**m), {**m}, dict(m), dict(m, z=1))
