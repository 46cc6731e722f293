"""Sorting records by several keys, up and down."""
people = [("Ada", 36, 3.5), ("Bob", 25, 2.0), ("Cyd", 36, 1.25),
          ("Dan", 25, 2.0), ("Eve", 41, 3.5)]


def names(rows):
    return " ".join(row[0] for row in rows)


print(names(sorted(people, key=lambda p: p[1])))
print(names(sorted(people, key=lambda p: (p[1], -p[2]))))
print(names(sorted(people, key=lambda p: p[2], reverse=True)))
print(names(sorted(sorted(people, reverse=True), key=lambda p: p[1])))
print(names(sorted(people, key=lambda p: (p[2], p[0]), reverse=True)))


class Descending:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value


print(names(sorted(people, key=lambda p: (Descending(p[0]),))))
print(names(sorted(people, key=lambda p: Descending(p[1]))))
print(max(people, key=lambda p: p[2])[0], min(people, key=lambda p: p[1])[0])
print(sorted(range(10), key=lambda n: (n % 3, -n)), sorted("a1B2", key=str.swapcase))
print(sorted([[3], [1, 2], []], key=len), sorted([(1, "b"), (1, "a")]))
data = [(n * 7919 % 31, n) for n in range(200)]
by_first = sorted(data, key=lambda t: t[0])
print(all(a[0] < b[0] or a[0] == b[0] and a[1] < b[1]
          for a, b in zip(by_first, by_first[1:])), by_first[:3])
down = sorted(data, key=lambda t: t[0], reverse=True)
print(down[:3], [t for t in down if t[0] == 5] == [t for t in data if t[0] == 5])
