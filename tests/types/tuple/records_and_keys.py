"""Tuples as records, keys, and results."""
def stats(values):
    return min(values), max(values), sum(values) / len(values)


low, high, mean = stats([3, 1, 2])
print(low, high, mean, stats((5,)))
people = [("Ada", 1815), ("Alan", 1912), ("Grace", 1906)]
print(sorted(people, key=lambda p: p[1]), max(people), dict(people))
for i, (name, year) in enumerate(people):
    print(i, name, year, end="; ")
print()
grid = {(x, y): x * y for x in range(3) for y in range(3)}
print(grid[2, 2], (1, 2) in grid, [k for k in grid if sum(k) == 2])
nested = ((1, 2), (3, (4, 5)))
(a, b), (c, (d, e)) = nested
print(a, b, c, d, e, nested[1][1][0], len(nested), nested == eval(repr(nested)))
print((1, 2) + (3,) * 2, ((),) * 2, tuple(zip("ab", (1, 2))), (*"ab", 3))
print(hash(nested) == hash(((1, 2), (3, (4, 5)))), {nested: "key"}[nested])
print((1, "a") < (1, "b"), (1, 2) < (1, 2, 0), ((2,), 1) > ((1, 9), 5))
t = tuple(range(10))
print(t[-3:], t[::-3], t[8:2:-2], t.index(7), t.count(0), 5 in t, t[:-1][-1])
a = b = ()
a += (1,)
print(a, b, a + b, a is b)
print("%s" % ((1, 2),), str((1,)), repr(("a",)), f"{(1, 2)!s:>10}")
