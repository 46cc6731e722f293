# product.
from itertools import count, islice, product


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(product)
attempt(product, "ab")
attempt(product, "ab", [1, 2])
attempt(product, "ab", "c", "de")
attempt(product, "ab", [])
attempt(product, [], "ab")
attempt(product, "ab", repeat=2)
attempt(product, "ab", repeat=1)
attempt(product, "ab", repeat=0)
attempt(product, "ab", [1], repeat=2)
attempt(product, repeat=0)
attempt(product, repeat=5)
attempt(product, "ab", repeat=True)
attempt(product, "ab", repeat=-1)
attempt(product, "ab", repeat="x")
attempt(product, "ab", repeat=1.5)
attempt(product, "ab", repeat=None)
attempt(product, "ab", repeat=2**62)
attempt(product, "ab", repeat=2**70)
attempt(product, 5)
attempt(product, "ab", 5)
attempt(product, "ab", x=1)
attempt(product, "ab", repeat=1, x=1)


def reference(*iterables, repeat=1):
    pools = [tuple(pool) for pool in iterables] * repeat
    result = [[]]
    for pool in pools:
        result = [x + [y] for x in result for y in pool]
    return [tuple(r) for r in result]


for args in [("abc", "de", "f"), (range(3), range(4)), ("a",) * 6, ("ab",) * 5]:
    for repeat in (0, 1, 2):
        assert list(product(*args, repeat=repeat)) == reference(*args, repeat=repeat)
print(list(islice(product(range(10**5), range(10**5)), 3)), sum(1 for _ in product("ab", repeat=12)))
held = list(product("ab", repeat=2))
print(len(set(map(id, held))) == 4, held)
it = product([0, 1], repeat=3)
a = next(it)
for t in it:
    pass
print(a, t, list(it))
reads = []


def source(name):
    reads.append(name)
    yield name
    reads.append(name.upper())


it = product(source("a"), source("b"))
print(reads, list(it))


class Sub(product):
    def __init__(self, *args, **kwargs):
        self.n = len(args)


s = Sub("ab", "c")
print(s.n, list(s))
for a, b in product("xy", [1, 2]):
    print(a, b, end=" ")
print()
print([x + y for x, y in product("ab", "cd")], [t for t in product([1], [2], [3])])
