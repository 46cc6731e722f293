# Loops over pairs: items(), enumerate(), zip(), with every kind of target,
# and what goes wrong in the middle of them.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


def items():
    d = {"a": 1, "b": [2], "c": None}
    for k, v in d.items():
        print(k, v)
    for k, (v,) in {"x": (1,), "y": [2]}.items():
        print(k, v)
    for pair in d.items():
        print(pair)
    for k, v in d.items():
        if k == "b":
            break
    else:
        print("not reached")
    print(k, v)
    for k, v in {}.items():
        print("never")
    else:
        print("empty", k)


def changed():
    d = {1: 1, 2: 2, 3: 3}
    try:
        for k, v in d.items():
            print(k, v)
            d[k + 10] = v
    except RuntimeError as e:
        print(e)
    d = {1: 1, 2: 2}
    try:
        for k, v in d.items():
            del d[k]
            d[k + 10] = v
            print(k, v)
    except RuntimeError as e:
        print(e)


def enumerated():
    for i, c in enumerate("abc", 2**61 - 2):
        print(i, c)
    for i, (a, b) in enumerate(zip("xy", [1, 2]), start=-1):
        print(i, a, b)
    for i, i in enumerate("pq"):
        print(i)
    x = [0, 0]
    for x[0], x[1] in enumerate("rs"):
        print(x)
    out = [(a, b) for a, b in enumerate(range(3)) if b]
    print(out, {b: a for a, b in enumerate("st")})
    try:
        for a, b in enumerate(iter_fails()):
            print(a, b)
    except ZeroDivisionError as e:
        print(e, a, b)


def iter_fails():
    yield "one"
    1 / 0


def zipped():
    for a, b in zip([1, 2, 3], "ab"):
        print(a, b)
    for a, b in zip(range(2), iter("ab"), strict=True):
        print(a, b)
    try:
        for a, b in zip([1, 2], [3], strict=True):
            print(a, b)
    except ValueError as e:
        print(e)
    for wrong in (zip([1], [2], [3]), zip([1]), enumerate([1])):
        try:
            for a, b in wrong:
                print(a, b)
        except ValueError as e:
            print(e)
    grow = [1]
    for a, b in zip(grow, grow):
        if a < 4:
            grow.append(a + 1)
        print(a, b)
    it = iter([1, 2, 3, 4, 5])
    for a, b in zip(it, it):
        print(a, b)
    print(list(it))


def lives():
    pairs = {"k": Loud("first"), "l": Loud("second")}
    for k, v in pairs.items():
        pairs[k] = None
        print(k)
    print("dropped")
    v = None
    for a, b in zip([Loud("p"), Loud("q")], [1, 2]):
        print("in loop", b)
    a = None
    print("over")


class Items(dict):
    def items(self):
        return iter([("own", 1), ("way", 2)])


class Enum(enumerate):
    def __next__(self):
        return super().__next__()[::-1]


items()
changed()
enumerated()
zipped()
lives()
for k, v in Items().items():
    print(k, v)
for c, i in Enum("ab"):
    print(c, i)
for k, v in reversed({"a": 1, "b": 2}.items()):
    print(k, v)
