"""Collections that are iterable in several ways."""
class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __iter__(self):
        return iter(self.rows)

    def columns(self):
        for i in range(len(self.rows[0])):
            yield [row[i] for row in self.rows]

    def cells(self):
        return (cell for row in self for cell in row)

    def __reversed__(self):
        return iter(self.rows[::-1])

    def __contains__(self, value):
        return any(value == cell for cell in self.cells())


m = Matrix([[1, 2], [3, 4]])
print(list(m), list(m.columns()), list(m.cells()), list(reversed(m)), 3 in m)
print([a * b for a, b in zip(m.cells(), reversed(list(m.cells())))], 9 in m)
(a, b), (c, d) = m
print(a, b, c, d, sum(m, []), sum(m.cells()), max(m), list(map(sum, m)))


class Ring:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        class Position:
            def __init__(self, ring):
                self.ring, self.at = ring, 0

            def __iter__(self):
                return self

            def __next__(self):
                item = self.ring.items[self.at % len(self.ring.items)]
                self.at += 1
                return item
        return Position(self)


ring = Ring("abc")
one, two = iter(ring), iter(ring)
print(next(one), next(one), next(two), [x for _, x in zip(range(5), ring)])
for x, y in zip(ring, range(4)):
    print(x, y, end=" ")
print()


class Fib:
    def __init__(self, stop):
        self.stop = stop

    def __iter__(self):
        a, b = 0, 1
        while a < self.stop:
            yield a
            a, b = b, a + b


f = Fib(50)
print(list(f), sum(f), max(f), 21 in f, 22 in f, sorted(f, reverse=True)[:3])
print(*f, sep=",")
