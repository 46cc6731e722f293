"""Families of sets: power sets and partitions."""
def power(items):
    result = {frozenset()}
    for item in items:
        result |= {subset | {item} for subset in result}
    return result


family = power("abc")
print(len(family), sorted("".join(sorted(s)) for s in family))
print(frozenset("ab") in family, {"a", "b"} in family, {"z"} in family)
groups = {}
for word in "listen silent enlist google elbow below".split():
    groups.setdefault(frozenset(word), []).append(word)
print(sorted(groups.values()))
edges = {frozenset(edge) for edge in ((1, 2), (2, 1), (2, 3))}
print(len(edges), sorted(sorted(edge) for edge in edges))
a = frozenset([frozenset([1]), frozenset()])
print(a == frozenset([frozenset(), frozenset([1.0])]), len(a), hash(a) != 0)
print(sorted(len(s) for s in family), sum(len(s) for s in family))
closed = all(x & y in family for x in family for y in family)
print("closed under intersection:", closed)
chain = sorted(family, key=lambda s: (len(s), sorted(s)))
print([sorted(s) for s in chain])
