from collections.abc import MutableSet, Set
class M(MutableSet):
    def __init__(self, it=()): self.d = dict.fromkeys(it)
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self, x): self.d[x] = None; print("add", x)
    def discard(self, x): self.d.pop(x, None); print("discard", x)
    def __repr__(self): return f"M({list(self.d)})"
m = M("abc")
m.add("d"); m.discard("z"); m.remove("a"); print(m)
try: m.remove("zz")
except KeyError as e: print("KeyError", e, e.args)
print(m.pop(), m)
m |= "xy"; print(m)
m &= "xb"; print(m)
m ^= "xq"; print(m)
m -= ["q", "n"]; print(m)
m |= [1, 2]; m ^= M([2, 3]); print(m)
m ^= {1}; print(m)
m ^= m; print(m)
m |= [5, 6]; m -= m; print(m)
m |= [5]; m &= m; print(m); m |= m
try: m |= 3
except TypeError as e: print(e)
try: m &= 3
except TypeError as e: print(e)
try: m ^= 3
except TypeError as e: print(e)
m.clear(); print(m, bool(m))
try: m.pop()
except KeyError as e: print("KeyError", e.args, e.__cause__, e.__suppress_context__)
for f in (MutableSet.add, MutableSet.discard):
    try: f(m, 1)
    except NotImplementedError as e: print(repr(e))
n = m | [3]; print(n, type(n).__name__); print(isinstance(set(), MutableSet), isinstance(frozenset(), MutableSet), M([1]) == {1}, {1} == M([1]))
