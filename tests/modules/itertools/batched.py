# batched: sizes, strict, errors in the middle.
from itertools import batched, count, islice


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for n in (1, 2, 3, 7, 100):
    attempt(batched, "abcdefg", n)
attempt(batched, [], 3)
attempt(batched, range(40), 17)
attempt(batched, range(100), 33)
attempt(batched, "abcd", 2, strict=True)
attempt(batched, "abcde", 2, strict=True)
attempt(batched, [], 2, strict=True)
attempt(batched, "abc", 2, strict=0)
attempt(batched, iterable="abc", n=2)
attempt(batched, "ab", True)
attempt(batched)
attempt(batched, "a")
attempt(batched, "a", 0)
attempt(batched, "a", -1)
attempt(batched, 5, 1)
attempt(batched, 5, 0)
attempt(batched, "a", "b")
attempt(batched, "a", 1.0)
attempt(batched, "a", None)
attempt(batched, "a", 2**70)
attempt(batched, "a", 2**62)
attempt(batched, "a", 1, True)
attempt(batched, "a", 1, nope=1)
print(list(islice(batched(count(), 3), 2)))
b = batched("abcde", 2, strict=True)
print(next(b), next(b))
for _ in range(2):
    try:
        print(next(b))
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)


class Source:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise KeyError(self.n)
        if self.n > 6:
            raise StopIteration
        return self.n


b = batched(Source(), 2)
for _ in range(4):
    try:
        print(next(b))
    except (KeyError, StopIteration) as e:
        print(type(e).__name__, e)


class Sub(batched):
    pass


s = Sub("abc", 2)
s.tag = 1
print(list(s), s.tag, type(next(batched("ab", 2))))
print([x for x in batched([1, 2, 3, 4], 2)] == [(1, 2), (3, 4)])
