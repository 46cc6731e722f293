"""range in loops: variables, break, else, nesting, odd steps."""
for i in range(3):
    print(i, end=" ")
    i = 100
print(i)
for i in range(0):
    pass
else:
    print("else", i)
for i in range(10, -10, -4):
    if i < 0:
        break
    print(i, end=" ")
print("|", i)
total = 0
for i in range(100):
    for j in range(i, 100, 17):
        if (i + j) % 2:
            continue
        total += i * j
print(total)
n = 3
for i in range(n):
    n += 10
    print(i, n, end="; ")
print()


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(list(range(Index(2), Index(9), Index(3))), 5 in range(Index(6)))
print([*range(3)], (*range(2),), {*range(2)}, dict.fromkeys(range(2)))
a, b, c = range(3)
print(a, b, c, [x for x in range(20) if x % 7 == 0])
r = iter(range(5))
print(next(r), list(zip(r, r)), list(r))
print(list(enumerate(range(5, 7))), list(map(lambda x: -x, range(3))))
print(any(range(1)), all(range(1, 3)), list(range(True)), range(False, True))
