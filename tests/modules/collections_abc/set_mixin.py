from collections.abc import Set, MutableSet
class S(Set):
    def __init__(self, it=()): self.l = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.l
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
    def __repr__(self): return f"S({self.l})"
a, b = S([1, 2, 3, 4]), S([3, 4, 5])
print(a & b, a | b, a - b, a ^ b)
print(a & [4, 9], [4, 9] & a, a | [9], [9] | a, a - (1, 2), [1, 7] - a, a ^ [1, 9], [1, 9] ^ a)
print(a & {1: 2}, {9} | a, a | {9}, {1, 9} - a, frozenset([1]) & a)
print(a == S([4, 3, 2, 1]), a == {1, 2, 3, 4}, {1, 2, 3, 4} == a, a != b, a == [1, 2, 3, 4], a == 5, a != 5)
print(a < b, a <= a, a < a, S([1]) < a, a > S([1]), a >= {1, 2}, a < {1, 2, 3, 4, 5}, {1} < a, {1, 2, 3, 4, 5} > a)
print(a.isdisjoint(b), a.isdisjoint([9]), a.isdisjoint(iter([1])))
for f in (lambda: a & 3, lambda: a | None, lambda: 3 - a, lambda: a - 3, lambda: a ^ 3, lambda: 3 ^ a, lambda: a < [1], lambda: a <= 3, lambda: a > 3, lambda: [] >= a):
    try: print(f())
    except TypeError as e: print(e)
try: hash(a)
except TypeError as e: print(e)
for items in ([], [1], [1, 2, 3], range(100), [-1, -2], [2**61, 2**70, 0.5], [True, None.__class__ is None]):
    print(S(items)._hash() == hash(frozenset(items)))
class H(S):
    __hash__ = Set._hash
print(hash(H([1, 2])) == hash(frozenset([2, 1])), len({H([1]), frozenset([1])}))
class Named(Set):
    def __init__(self, name, it): self.name, self.it = name, set(it)
    def __contains__(self, x): return x in self.it
    def __iter__(self): return iter(sorted(self.it))
    def __len__(self): return len(self.it)
n = Named("n", [1, 2])
try: n & n
except TypeError as e: print(e)
class Named2(Named):
    @classmethod
    def _from_iterable(cls, it): return cls("made", it)
m = Named2("m", [1, 2]) | [3]
print(type(m).__name__, m.name, list(m), list(m ^ {1, 8}))
class E(Set):
    def __contains__(self, x): return False
    def __iter__(self): return iter(())
    def __len__(self): return 0
try: E() | [1]
except TypeError as e: print(e)
print(E() == set(), E() <= {1}, Set.__hash__, Set.__le__(a, 3))
