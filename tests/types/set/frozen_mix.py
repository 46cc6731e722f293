"""Results of mixing set and frozenset."""
s, f = {1, 2}, frozenset([2, 3])
print(type(s | f).__name__, type(f | s).__name__, type(s & f).__name__,
      type(f - s).__name__, type(f ^ s).__name__)
print(sorted(s | f), sorted(f | s), s == {2, 1}, f == {2, 3}, {2, 3} == f)
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), f in {f},
      {2, 3} in {f}, s < f | s)
s |= f
print(type(s).__name__, sorted(s))
f |= {9}
print(type(f).__name__, sorted(f))
family = {frozenset("ab"), frozenset("ba"), frozenset("c")}
print(len(family), sorted(map(sorted, family)))
family.discard(set("c"))
print(len(family))
print(set([frozenset([1])]) == {frozenset({1})})
for bad in ("add", "remove", "update", "clear", "pop"):
    print(bad, hasattr(f, bad), hasattr(s, bad))
print(sorted(f.union([100])), f.copy() == f, f.isdisjoint([5]))
try:
    {set()}
except TypeError as error:
    print(error)
