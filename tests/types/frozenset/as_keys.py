"""frozenset as a key and in unions, with its methods."""
edges = {frozenset({"a", "b"}): 3, frozenset({"b", "c"}): 4}
print(edges[frozenset({"b", "a"})], frozenset("ab") in edges, len(edges))
print(sum(weight for edge, weight in edges.items() if "b" in edge))
f = frozenset(range(5))
for name, argument in (("union", [9]), ("intersection", [1, 2, 9]),
                       ("difference", [0, 1]),
                       ("symmetric_difference", [0, 9])):
    result = getattr(f, name)(argument)
    print(name, sorted(result), type(result).__name__)
print(f.issuperset({1}), f.issubset(range(9)), f.isdisjoint({7}), f == set(f))
print(sorted(f - {0}), sorted({9} | f), type({9} | f).__name__, len(f), 3 in f)


class Tags(frozenset):
    def __str__(self):
        return "#" + " #".join(sorted(self))


t = Tags(["new", "blue"])
print(t, len(t), "new" in t, t == {"blue", "new"}, hash(t) == hash(frozenset(t)))
print(type(t | {"x"}).__name__, {t: 1}[frozenset(["blue", "new"])])
print(sorted(map(sorted, {frozenset(w) for w in ("ab", "ba", "abc")})))
