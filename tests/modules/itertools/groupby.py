# groupby: groups that share the iterator.
from itertools import groupby


def attempt(f, *args, **kwargs):
    try:
        print([(k, list(g)) for k, g in f(*args, **kwargs)])
    except Exception as e:
        print(type(e).__name__, e)


attempt(groupby, "aaabbbcca")
attempt(groupby, [])
attempt(groupby, "a")
attempt(groupby, "aAbB", str.lower)
attempt(groupby, range(10), key=lambda x: x // 4)
attempt(groupby, iterable=[1, 1.0, True, 2], key=None)
attempt(groupby)
attempt(groupby, 5)
attempt(groupby, "a", 5)
attempt(groupby, "a", None, 1)
attempt(groupby, "a", nope=1)
attempt(groupby, [1, "a", None, None])
nan = float("nan")
attempt(groupby, [nan, nan, float("nan")])
print([k for k, g in groupby("aabbcc")])
groups = list(groupby("aabbcc"))
print([(k, list(g)) for k, g in groups])
it = groupby("aaabbb")
k, first = next(it)
print(next(first), next(first))
k2, second = next(it)
print(k, k2, list(first), next(second), list(second), list(second), list(it))
it = groupby("aaab")
k, g = next(it)
print(next(g), [(k, list(g)) for k, g in it])
it = groupby("aabb")
k, g = next(it)
print(list(g), list(g), next(it)[0], list(g))
it = groupby("ab")
_, g1 = next(it)
_, g2 = next(it)
print(list(g1), list(g2), next(it, "end"), list(g2))
for k, g in groupby("aab"):
    for x in g:
        break
    print(k, x)


class Bad:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        raise ValueError(self.n)


attempt(groupby, [Bad(1), Bad(2)])
attempt(groupby, [1, 2, 0, 3], lambda x: 6 // x)
attempt(groupby, [1], lambda: 1)


def source():
    yield 1
    yield 1
    raise KeyError("source")


it = groupby(source())
k, g = next(it)
print(next(g), next(g))
for step in (g, it, g):
    try:
        print(next(step))
    except (KeyError, StopIteration) as e:
        print(type(e).__name__, e)


class Sub(groupby):
    def __next__(self):
        k, g = super().__next__()
        return k, len(list(g))


print(list(Sub("aabccc")))
print(type(g), iter(g) is g)
for args in ((), (1,), (1, 2), (it,)):
    try:
        type(g)(*args)
    except TypeError as e:
        print(e)
