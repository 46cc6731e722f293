"""A set that changes under a loop; sets of one's own objects."""
s = {1, 2, 3}
try:
    for item in s:
        s.add(item + 100)
except RuntimeError as error:
    print(error)
s = {1, 2, 3}
try:
    for item in s:
        s.discard(item)
except RuntimeError as error:
    print(error)
s = {1, 2, 3}
for item in s:
    s.add(item)
print(sorted(s))
it = iter(s)
print(it.__length_hint__(), sorted(it), next(it, "end"))


class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)

    def __repr__(self):
        return f"P{self.x}"


points = {P(1), P(2), P(1)}
print(len(points), P(2) in points, sorted(p.x for p in points))
points.remove(P(1))
print(points, {P(5)} | {P(5)}, {P(1), P(2)} == {P(2), P(1)})
big = set()
for i in range(3000):
    big.add(i * i % 1009)
print(len(big), sum(big), all(i * i % 1009 in big for i in range(50)))
for i in range(1009):
    big.discard(i)
print(big, len(big))
