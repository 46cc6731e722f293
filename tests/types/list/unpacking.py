"""Unpacking lists and other iterables."""
a, b, c = [1, 2, 3]
print(a, b, c)
[a, (b, *c), d] = [1, (2, 3, 4), 5]
print(a, b, c, d)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = "abc"
print(start, end)
head, *tail = [1]
print(head, tail)
a, b = b, a
print(a, b)
items = [1, 2, 3]
items[0], items[2] = items[2], items[0]
print(items)
i, items[i - 1] = 2, "x"
print(i, items)
for source in ("a, b = [1]", "a, b = [1, 2, 3]", "a, *b, c = [1]",
               "a, b = 5", "a, b = None", "[a, b] = {}", "a, (b, c) = 1, 2",
               "a, b = {1: 2, 3: 4, 5: 6}", "a, b = iter([1, 2, 3])"):
    try:
        exec(source)
    except (ValueError, TypeError) as error:
        print(source, "->", type(error).__name__, error)
print([*[1], *[2, 3]], (*"ab", *[]), {*[1, 1]}, {**{"a": 1}, "b": 2})
for x, (y, z) in [(1, (2, 3)), (4, "ab")]:
    print(x, y, z)
