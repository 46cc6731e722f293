# accumulate: operators, functions, initial values, errors.
import operator
from itertools import accumulate


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(accumulate, [1, 2, 3, 4])
attempt(accumulate, [1, 2, 3, 4], operator.mul)
attempt(accumulate, [3, 1, 4, 1, 5], max)
attempt(accumulate, "abc")
attempt(accumulate, [])
attempt(accumulate, [5])
attempt(accumulate, [], initial=7)
attempt(accumulate, [1, 2], initial=10)
attempt(accumulate, [1, 2], initial=None)
attempt(accumulate, [1, 2], None, initial=10)
attempt(accumulate, [1, 2], operator.sub, initial=0)
attempt(accumulate, iterable=[1, 2], func=operator.add, initial=5)
attempt(accumulate, [[1], [2]], initial=[])
attempt(accumulate, [0.1] * 3)
attempt(accumulate, [2**61, 2**61, 1])
attempt(accumulate)
attempt(accumulate, 5)
attempt(accumulate, [1], None, 3)
attempt(accumulate, [1, "a"])
attempt(accumulate, [1, 2], 5)
attempt(accumulate, [1], 5)
attempt(accumulate, [1, 2], lambda a: a)
attempt(accumulate, [1], nope=2)


def divide(a, b):
    return a / b


a = accumulate([8, 2, 0, 4, 5], divide)
for _ in range(7):
    try:
        print(next(a))
    except (ZeroDivisionError, StopIteration) as e:
        print(type(e).__name__, e)


def source():
    yield 1
    yield 2
    raise KeyError("source")


a = accumulate(source())
print(next(a), next(a))
for _ in range(2):
    try:
        next(a)
    except (KeyError, StopIteration) as e:
        print(type(e).__name__, e)


class Sub(accumulate):
    def __next__(self):
        return super().__next__(), "sub"


print(list(Sub([1, 2])), next(iter(Sub([5]))))


def reenter(x, y):
    global depth
    depth += 1
    if depth < 3:
        try:
            inner.append(next(it))
        except StopIteration:
            inner.append("end")
    return x + y


depth, inner = 0, []
it = accumulate([1, 2, 3, 4, 5], reenter)
print(list(it), inner)
