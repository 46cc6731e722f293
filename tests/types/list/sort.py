"""sort: stable, key, reverse, errors, objects with __lt__."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


items = [5, 2, 8, 1, 9, 3]
print(items.sort(), items, items.sort(reverse=True), items)
words = ["banana", "Apple", "cherry", "fig", "apple", "Fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len))
print(sorted(words, key=len, reverse=True), sorted(words, key=None))
pairs = [(i % 3, i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0]))
print(sorted(pairs, key=lambda p: p[0], reverse=True))
print(sorted(pairs, key=lambda p: (-p[0], -p[1]))[:4])
print(sorted([3, 1.5, True, 2, -1, 10 ** 30, 0.1]))
print(sorted([[2], [1, 5], [1]]), sorted({"b": 1, "a": 2}), sorted("hello"))


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"I{self.n}"


print(sorted([Item(3), Item(1), Item(2)]), max([Item(1), Item(2)], key=lambda
      i: i.n), sorted([Item(1), Item(5)], reverse=True))
show(sorted, [1, "a"])
show(sorted, [None, 1])
show(sorted, [object(), object()])
show([1, 2].sort, lambda x: x)
show([1, 2].sort, key=5)
show(sorted, 5)
show(sorted)
show(sorted, [1], None)
show(sorted, [2, 1], reverse="yes")
show(sorted, [3, 1, 2], key=lambda x: 1 // (x - 2))
seed, numbers = 1, []
for _ in range(3000):
    seed = seed * 75 % 65537
    numbers.append(seed)
ordered = sorted(numbers)
print(all(a <= b for a, b in zip(ordered, ordered[1:])), ordered[:3])
print(sorted(ordered) == ordered, sorted(ordered[::-1]) == ordered)
