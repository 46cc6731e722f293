# islice: all forms and errors of its arguments, what it reads.
import sys
from itertools import count, islice


def attempt(*args, **kwargs):
    try:
        print(list(islice(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for args in [(3,), (0,), (100,), (None,), (2, 4), (2, None), (4, 2), (0, 10, 3), (1, None, 4), (None, 5), (None, None),
             (None, None, None), (None, None, 3), (2, 8, None), (True,), (5, 5), (9, 100, 2), (0, 3, 100),
             (0, sys.maxsize, 5), (3, sys.maxsize)]:
    print(args, end=" ")
    attempt("abcdefghij", *args)
for args in [(), (1,), ([1], -1), ([1], -2), ([1], "a"), ([1], 1.5), ([1], 2**70), ([1], -2**70), ([1], 1, "b"),
             ([1], "a", 5), ([1], -1, 5), ([1], 0, -1), ([1], 0, -2), ([1], 0, 5, 0), ([1], 0, 5, -1),
             ([1], 0, 5, "c"), ([1], 0, 5, 2**70), ([1], 1, 2, 3, 4), (5, 1), (5, -1), (None, None)]:
    print(args, end=" ")
    attempt(*args)
attempt([1], stop=1)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        if self.n < 0:
            raise ValueError("index")
        return self.n


attempt("abcdef", Index(2))
attempt("abcdef", Index(1), Index(6), Index(2))
attempt("abcdef", Index(-1))
attempt("abcdef", Index(-1), 5)


def consumed(*args, n=10):
    source = iter(range(n))
    got = list(islice(source, *args))
    return got, next(source, "end")


for args in [(3,), (2, 5), (0, 5, 2), (0, 6, 2), (0, 5, 3), (1, 8, 3), (5, 2), (0,), (3, 3), (20,), (None,),
             (0, 9, 4), (2, 10, 4)]:
    print(args, consumed(*args))
c = count()
print(list(islice(c, 3)), list(islice(c, 1, 3)), next(c))
it = islice(count(), 2)
print(list(it), list(it), next(it, "end"))


def fails():
    yield 1
    raise ValueError("source")


it = islice(fails(), 5)
print(next(it))
for _ in range(2):
    try:
        next(it)
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)


class Sub(islice):
    pass


print(list(Sub("abc", 2)), isinstance(Sub("a", 1), islice))


class Dies:
    def __del__(self):
        print("source gone")


def with_dies():
    d = Dies()
    yield 1
    yield 2
    yield 3


it = islice(with_dies(), 2)
print(list(it))
print("still there:", it is not None)
