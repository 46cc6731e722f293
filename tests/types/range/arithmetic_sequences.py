"""range compared with the list that it stands for."""
cases = [(0, 10, 1), (10, 0, -1), (-5, 5, 3), (5, -5, -3), (0, 0, 1),
         (3, 4, 100), (1, 20, 7), (-1, -20, -6), (2 ** 62, 2 ** 62 + 7, 2)]
wrong = 0
for start, stop, step in cases:
    r = range(start, stop, step)
    items = []
    n = start
    while n < stop if step > 0 else n > stop:
        items.append(n)
        n += step
    if (list(r) != items or len(r) != len(items)
            or list(reversed(r)) != items[::-1]
            or any((n in r) != (n in items) for n in range(start - 9, start + 9))):
        wrong += 1
    for piece in (slice(1, None), slice(None, -1), slice(None, None, 2),
                  slice(None, None, -1), slice(-3, None), slice(5, 1, -2)):
        if list(r[piece]) != items[piece]:
            wrong += 1
    print(r, len(items), r[1:][::2], sum(r))
print(wrong)
print(range(10)[2:8][1:-1], range(10)[::-1][::2], range(0, 10, 3)[-1:-9:-2])
print([len(range(a, b, c)) for a, b, c in cases], min(range(3, 9)),
      max(range(9, 3, -2)))
