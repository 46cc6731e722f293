"""A list changed while it is sorted, and comparisons that fail."""
items = [3, 1, 2]


def meddle(x):
    items.append(x)
    return x


try:
    items.sort(key=meddle)
except ValueError as error:
    print(error, items)


class Touchy:
    count = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Touchy.count += 1
        if Touchy.count == 4:
            raise RuntimeError("enough")
        return self.n < other.n


things = [Touchy(n) for n in (5, 3, 9, 1, 7)]
try:
    things.sort()
except RuntimeError as error:
    print(error, sorted(t.n for t in things))
seen = []
items = [2, 1]
items.sort(key=lambda x: seen.append(len(items)) or x)
print(items, seen)


class Backwards(int):
    def __lt__(self, other):
        return int.__gt__(self, other)


print(sorted([Backwards(1), Backwards(3), Backwards(2)]))
print(sorted([(1, Backwards(1)), (1, Backwards(2))]))
