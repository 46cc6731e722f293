# compress, dropwhile, takewhile, filterfalse, starmap.
import operator
from itertools import compress, count, dropwhile, filterfalse, islice, starmap, takewhile


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(compress, "abcdef", [1, 0, 1, 0, 1])
attempt(compress, "abc", count())
attempt(compress, data="ab", selectors=[True, "x"])
attempt(compress, [], [1])
attempt(compress)
attempt(compress, "a")
attempt(compress, 1, [1])
attempt(compress, "a", 1)
attempt(compress, "a", [1], 2)


class BadTruth:
    def __bool__(self):
        raise ValueError("truth")


attempt(compress, "ab", [1, BadTruth()])
for f in (dropwhile, takewhile, filterfalse):
    print(f.__name__)
    attempt(f, lambda x: x < 3, [1, 2, 3, 4, 1])
    attempt(f, bool, [1, 0, 2])
    attempt(f, str.isalpha, "ab1c2")
    attempt(f, None, [0, 1])
    attempt(f, lambda x: [] if x else [0], [0, 1, 0])
    attempt(f, lambda x: 1 / x, [1, 0, 2])
    attempt(f, lambda x: BadTruth(), [1])
    attempt(f, lambda: 1, [1])
    attempt(f, 5, [])
    attempt(f, 5, [1])
    attempt(f)
    attempt(f, len)
    attempt(f, len, 5)
    attempt(f, len, [], 1)
    attempt(f, predicate=len, iterable=[])
t = takewhile(lambda x: x != 2, [1, 2, 1, 1])
print(next(t), list(t), list(t))
source = iter([1, 2, 3, 4])
print(list(takewhile(lambda x: x < 2, source)), list(source))
d = dropwhile(lambda x: 1 / (x - 2) < 0, [1, 2, 3])
for _ in range(3):
    try:
        print(next(d))
    except (ZeroDivisionError, StopIteration) as e:
        print(type(e).__name__, e)
print(list(islice(dropwhile(lambda x: x < 5, count()), 3)), list(filterfalse(lambda x: x % 2, range(6))))
attempt(starmap, pow, [(2, 3), (3, 2)])
attempt(starmap, operator.add, [[1, 2], "ab", iter([3, 4])])
attempt(starmap, lambda *a: a, [(), (1,), (1, 2, 3)])
attempt(starmap, max, [5])
attempt(starmap, max, [[]])
attempt(starmap, 5, [])
attempt(starmap, 5, [()])
attempt(starmap, None, [()])
attempt(starmap, max)
attempt(starmap, max, 5)
attempt(starmap, function=max, iterable=[])


class Sub(takewhile):
    def __init__(self, *args, tag=None):
        self.tag = tag


s = Sub(bool, [1, 2, 0], tag="t")
print(s.tag, list(s))
