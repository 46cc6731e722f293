"""dict comprehensions, inversion, grouping, nested defaults."""
squares = {n: n * n for n in range(6)}
print(squares, {v: k for k, v in squares.items()})
print({k: v for k, v in squares.items() if v % 2}, {c: 1 for c in "abca"})
print({(x, y): x * y for x in range(2) for y in range(2)})
groups = {}
for word in "apple avocado bean berry cherry".split():
    groups.setdefault(word[0], []).append(word)
print(groups, {k: len(v) for k, v in groups.items()})
order = []
table = {order.append(f"k{i}") or i: order.append(f"v{i}") for i in range(2)}
print(order, table)
tree = {}
for path in ("a/b/c", "a/b/d", "a/e"):
    node = tree
    for part in path.split("/"):
        node = node.setdefault(part, {})
print(tree)
x = "outer"
print({x: x for x in "ab"}, x)
print(max(squares, key=squares.get), min(squares.items(), key=lambda p: -p[1]))
print(dict(sorted(groups.items(), reverse=True)), sorted(groups, key=len))
print({**dict.fromkeys("ab", 0), "b": 1}, dict(zip("abc", range(3))))
print({i: {j: i + j for j in range(2)} for i in range(2)}[1][1])
