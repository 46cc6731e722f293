# pairwise, with sources that use it themselves.
from itertools import count, islice, pairwise


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for s in ("", "a", "ab", "abcd", range(4), (x for x in "xyz")):
    attempt(pairwise, s)
attempt(pairwise)
attempt(pairwise, 5)
attempt(pairwise, "a", "b")
attempt(pairwise, iterable="ab")
print(list(islice(pairwise(count()), 3)), [b - a for a, b in pairwise([1, 4, 9, 16])])
held = list(pairwise("abcd"))
print(len(set(map(id, held))) == 3)


class Source:
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        item = self.items.pop(0)
        if isinstance(item, Exception):
            raise item
        if callable(item):
            return item()
        return item


p = pairwise(Source(1, 2, ValueError("v"), 3, 4))
for _ in range(4):
    try:
        print(next(p))
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)
p = pairwise(Source(KeyError("first"), 1, 2))
for _ in range(3):
    try:
        print(next(p))
    except (KeyError, StopIteration) as e:
        print(type(e).__name__, e)


def again():
    inner.append(next(it, "end"))
    return "outer"


for items in [(again, 1, 2, 3), (1, again, 2, 3, 4), (1, 2, again), (again, again, 1, 2, 3)]:
    inner = []
    it = pairwise(Source(*items))
    print(list(it), inner)


class Sub(pairwise):
    def __next__(self):
        return sum(super().__next__())


print(list(Sub([1, 2, 3])))
