# dict views and the mixins agree
from collections.abc import Mapping, KeysView, ItemsView, ValuesView
class M(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
d = {"a": 1, "b": 2, "c": 1}
m = M(d)
ops = [lambda v, o: v & o, lambda v, o: v | o, lambda v, o: v - o, lambda v, o: v ^ o, lambda v, o: o & v, lambda v, o: o | v, lambda v, o: o - v, lambda v, o: o ^ v,
       lambda v, o: v <= o, lambda v, o: v < o, lambda v, o: v >= o, lambda v, o: v > o, lambda v, o: v == o, lambda v, o: v != o, lambda v, o: v.isdisjoint(o)]
others = [{"a", "z"}, frozenset("abc"), {"a": 0}.keys(), ["a", "q"], (), "abc", {("a", 1)}, d.items(), 5, None]
def norm(x): return sorted(x, key=repr) if isinstance(x, (set, frozenset)) else x
for name, views in (("keys", (d.keys(), m.keys())), ("items", (d.items(), m.items()))):
    for i, op in enumerate(ops):
        for o in others:
            res = []
            for v in views:
                try: res.append(norm(op(v, o)))
                except (TypeError, ValueError) as e: res.append(f"{type(e).__name__} {e}")
            print(name, i, type(o).__name__, *res)
print(d.values().__class__, m.values().__class__, 1 in d.values(), 1 in m.values(), [type(v).__name__ for v in (m.keys() & d, m.items() | [], m.keys() - m.keys())])
class K(KeysView):
    @classmethod
    def _from_iterable(cls, it): return sorted(it)
k = K({"b": 1, "a": 2}); print(k & "abc", k | ["z"], k - {"a"})
print(repr(KeysView([1, 2])), len(ValuesView("abc")), list(KeysView([3, 4])), repr(ItemsView({})))
try: KeysView()
except TypeError as e: print(e)
try: list(ItemsView(5))
except TypeError as e: print(e)
k = KeysView({}); k._mapping = {9: 9}; print(list(k), 9 in k)
try: k.other = 1
except AttributeError as e: print(e)
