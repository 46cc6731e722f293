"""Comprehensions over lists with conditions and calls."""
numbers = [5, -3, 0, 12, 7, -8, 4]
print([n for n in numbers if n > 0], [abs(n) for n in numbers if n < 0],
      [n if n % 2 else -n for n in numbers])
print([[n, n * n] for n in numbers[:3]], [(i, n) for i, n in enumerate(numbers)
      if n == i + 3], [n for n in numbers if n not in (0, 4)])
print([x + y for x, y in zip(numbers, numbers[1:])],
      [row[i] for i, row in enumerate([[1, 2], [3, 4]])])
print([c for word in ["ab", "cd"] for c in word if c != "b"],
      [[c.upper() for c in word] for word in ("ab", "c")])
print([n for n in range(50) if all(n % d for d in range(2, n)) and n > 1])
print([(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b)
       if a * a + b * b == c * c])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)],
      [x for row in matrix for x in row if x % 2 == 0])
print([f(3) for f in (abs, str, lambda x: x * 2, [0, 1, 2, 9].__getitem__)])
print([x for x in [y * 2 for y in range(4)] if x], [*range(3), *[9] * 2],
      [len(x) for x in ([], [1], "ab")], [a for a, *b in ("xyz", [1, 2])])
try:
    print([1 / n for n in numbers])
except ZeroDivisionError as error:
    print(error)
