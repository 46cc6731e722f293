# Keys that are compared without a call, and those that need one.


class Named(str):
    def __eq__(self, other):
        print("Named.__eq__", str.__str__(self), other)
        return str.__eq__(self, other)

    __hash__ = str.__hash__


class Same:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash((1, 2))

    def __eq__(self, other):
        print("Same.__eq__", self.name)
        return other == (1, 2)


def pair(a, b):
    return a, b


nan = float("nan")
d = {}
for key in [pair(1, 2), pair(1, "two"), pair("one", "two"), (), ((1, 2), 3),
            pair(nan, 1), pair(None, 1), pair(1.5, "x"), -1, -2, 2**61 - 1,
            2**61 - 2, 2**61, 2**62, -2**61, "text", True, 0.0, None]:
    d[key] = repr(key)
print(len(d))
for key in [pair(1, 2), pair(1.0, 2), pair(True, 2), pair(1, "tw" + "o"[:1]),
            pair("o" + "ne"[:2], "two"), tuple([]), (pair(1, 2), 3),
            ((1, 2.0), 3), (nan, 1), (float("nan"), 1), (None, 1), (1.5, "x"),
            (1, 2, 3), -1, -2, 2**61 - 1, 2**61 - 2, 2**61, 2**62, -2**61,
            "te" + "xt"[:2], 1, -0.0, False, None, "none"]:
    print(repr(key), d.get(key, "absent"), key in d, key in set(d))

# The hash is the same, the key is not.
print(hash(-1) == hash(-2), {-1: "a", -2: "b"}[-2])
print(hash((-1, 0)) == hash((-2, 0)), {(-1, 0): "a", (-2, 0): "b"}[-2, 0])
print({(2**61 - 1, "k"): "a", (0, "k"): "b"}[0, "k"])
print(len({(0, "k"), (2**61 - 1, "k"), (-2, "k"), (-1, "k")}))

# Code of the program is asked where it must be.
print({(1, 2): "pair"}.get(Same("a")))
print({Same("b"): "same"}.get((1, 2)))
print({(Named("n"), 1): "named"}.get(("n", 1)))
print({("n", 1): "plain"}.get((Named("n"), 1)))
print((Named("m"), 1) in {("m", 1)}, ("m", 2) in {(Named("m"), 1)})


class Clears:
    def __init__(self, target):
        self.target = target

    def __hash__(self):
        return hash("k")

    def __eq__(self, other):
        self.target.clear()
        return False


for target in ({"k": 1, "l": 2}, {"k", "l"}):
    key = (Clears(target), 1)
    try:
        if isinstance(target, dict):
            target[("k", 1)] = 2
            print(target.get(key, "gone"), target)
        else:
            target.add(("k", 1))
            print(key in target, target)
    except Exception as e:
        print(type(e).__name__, e)

# Nothing but the first slot, a full table, deleted ones, and none at all.
for n in range(0, 40, 3):
    d = {k * 8: k for k in range(n)}
    for k in range(0, n, 2):
        del d[k * 8]
    d[8] = "new"
    print(n, [d.get(k * 8) for k in range(4)], d.pop(16, "no"),
          d.setdefault(24, "set"), len(d))
print({}.get(1), {}.pop("a", 2), set().discard(1), 1 in {}, "" in set())
try:
    {}[[]]
except TypeError as e:
    print(e)
try:
    print((1, []) in {(1, 2)})
except TypeError as e:
    print(e)
