# reduce.
from functools import reduce
import operator


def attempt(*args):
    try:
        print(reduce(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(operator.add, [1, 2, 3, 4])
attempt(operator.add, [1, 2, 3, 4], 10)
attempt(operator.mul, range(1, 8))
attempt(lambda a, b: (a, b), "abcd")
attempt(lambda a, b: (a, b), "abcd", None)
attempt(operator.add, [])
attempt(operator.add, [], 5)
attempt(operator.add, [5])
attempt(operator.add, [5], None)
attempt(None, [5])
attempt(None, [5, 6])
attempt(None, [], 1)
attempt(operator.add, 5)
attempt(operator.add, None, 1)
attempt()
attempt(1)
attempt(1, 2, 3, 4)
attempt(lambda a: a, [1, 2])
attempt(lambda a, b: 1 / 0, [1, 2])
attempt(max, {3: 1, 9: 2, 4: 3})


class ByItem:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i < self.n:
            return i * i
        raise IndexError


attempt(operator.add, ByItem(5))
attempt(operator.add, ByItem(0))


class BadIter:
    def __iter__(self):
        raise TypeError("my own")


class BadNext:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("next")


class Worse:
    def __iter__(self):
        raise KeyError("iter")


attempt(operator.add, BadIter())
attempt(operator.add, BadNext(), 1)
attempt(operator.add, Worse())
attempt(lambda f, g: lambda x: g(f(x)), [])
print(reduce(lambda f, g: lambda x: g(f(x)), [abs, float, str])(-3))
print(reduce(lambda acc, c: {**acc, c: acc.get(c, 0) + 1}, "banana", {}))
print(reduce.__name__, reduce.__module__)
