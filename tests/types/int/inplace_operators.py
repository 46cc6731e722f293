"""The in-place methods and their fallbacks."""
class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __sub__(self, other):
        return f"sub {other}"

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return f"mul {other}"


a = b = Acc()
a += 1
a += 2
print(a.log, a is b)
a -= 3
print(a)
b *= 4
print(b)
c = Acc()
for code in ("c /= 2", "c @= 1", "c **= 2", "c //= 1", "c %= 1", "c <<= 1",
             "c >>= 1", "c &= 1", "c |= 1", "c ^= 1"):
    try:
        exec(code)
    except TypeError as error:
        print(error)


class Lost:
    def __iadd__(self, other):
        pass


d = Lost()
d += 1
print(d)
items = [1, 2]
items[0] += 10
table = {"k": [1]}
table["k"] += [2]
print(items, table)


def index():
    print("index once")
    return 0


items[index()] += 5
print(items)
