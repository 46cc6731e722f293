# Results that go to temporaries: what is quick (small ints, floats, slots,
# lists), what is not, and what overflows; and places that hold objects when
# their next value comes.


class Slots:
    __slots__ = ("a", "b", "c")

    def __init__(self, a, b):
        self.a = a
        self.b = b

    def add(self, n):
        return self.a + n

    @property
    def total(self):
        return [self.a, self.b]

    def __getitem__(self, key):
        return ("item", key)


class Loud:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return Loud(self.name + "+")

    def __radd__(self, other):
        return Loud("r" + self.name)

    def __del__(self):
        print("dead", self.name)


def attempt(fn, *args):
    try:
        return fn(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BIG = 2 ** 61


def sums(x, y):
    return [(x + y) * 1, (x - y) + 0, (x * y) - 0, (x + 1) - 1, (x - 1) + 1,
            (x * 2) + x]


for x, y in ((1, 2), (BIG - 1, 1), (-BIG, 1), (BIG - 1, BIG - 1), (1.5, 2),
             (1.5, 2.25), (1e308, 1e308), (1e-320, 3.0), (True, 2), (BIG, 2.5),
             ("ab", 2), ([1], 2), (1j, 2), (float("inf"), 1.0)):
    print(x, y, attempt(sums, x, y))


def fields(o):
    return (o.a, o.b, (o.a, o.a))


p = Slots(1, [2])
for k in range(3):
    print(fields(p), attempt(lambda: p.c), attempt(lambda: (p.c, 1)))
del p.a
print(attempt(fields, p))
p.a = 2.5
print(fields(p), p.add(1), [p.add(k) for k in range(3)])


def items(o, k):
    return (o[k], o[-1], o[k])


for o, k in (([1, 2, 3], 0), ((1, 2), 1), ("abc", 2), ({0: 1, -1: 2}, 0),
             ([], 0), ([1], 5), ([1], -2), ([1], True), (p, 0), (5, 0),
             (b"xyz", 1), ([1, 2], slice(1)), ([1], "a"), (range(9), 3)):
    print(attempt(items, o, k))


def again(o):
    for k in range(3):
        value = o.total      # a property's value over an object
        print(value, end=" ")
    value = o.add(k)
    value = o[k]
    value = o.total
    print(value)


again(p)


def chain():
    x = Loud("x")
    y = (x + 1) + 2
    print("made", y.name)
    y = 1 + y
    print("made", y.name)


chain()


def ways(n, default=[7], *, keyword=3):
    if n == 0:
        return default
    if n == 1:
        here = Loud("here")
        return here
    if n == 2:
        try:
            raise ValueError([n])
        except ValueError as e:
            kept = e
            return kept.args[0]
    if n == 3:
        for k in [[1], [2]]:
            try:
                return k
            finally:
                print("finally")
    with_name = n
    return lambda: (with_name, default, keyword)


print(ways(0), ways(0, 1), ways(1).name, ways(2), ways(3), ways(4)())

it = iter([1, 2, 3])
for k in it:
    print(k, list(it) if k == 2 else "", end=" ")
print()
data = [1, 2]
for k in iter(data):
    if len(data) < 6:
        data.append(k + 10)
    print(k, end=" ")
print()
print(list(x for x in data), [x for x in iter(data) if x > 10])
