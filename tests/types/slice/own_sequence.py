"""A sequence of one's own that answers slices."""
class Countdown:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if index < 0:
            index += self.size
        if not 0 <= index < self.size:
            raise IndexError(index)
        return self.size - index


c = Countdown(5)
print(c[0], c[-1], c[1:3], c[::-1], c[::2], c[10:], c[:-2])
print(list(c), 3 in c, 9 in c, list(reversed(c)), max(c), sorted(c))
a, *rest = c
print(a, rest, list(zip(c, "ab")), list(enumerate(c))[:2], bool(Countdown(0)))
try:
    c[9]
except IndexError as error:
    print("IndexError", error)


class Grid:
    def __init__(self):
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(("set", key, value))

    def __delitem__(self, key):
        self.log.append(("del", key))

    def __getitem__(self, key):
        self.log.append(("get", key))
        return 1


g = Grid()
g[1:2] = "x"
g[1, 2:3] += 5
del g[::2], g["k"]
print(g.log)
try:
    Countdown(3)[0] = 1
except TypeError as error:
    print(error)
try:
    len(g)
except TypeError as error:
    print(error)
