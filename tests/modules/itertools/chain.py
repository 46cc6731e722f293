# chain and chain.from_iterable.
from itertools import chain, count, islice, repeat


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(chain)
attempt(chain, "abc")
attempt(chain, "ab", [1, 2], (), {3: 4})
attempt(chain.from_iterable, ["ab", [1]])
attempt(chain.from_iterable, [])
attempt(chain.from_iterable, {"ab": 1, "cd": 2})
attempt(chain, 1)
attempt(chain, "a", 5, "b")
attempt(chain.from_iterable)
attempt(chain.from_iterable, 5)
attempt(chain.from_iterable, ["a", 5])
attempt(chain.from_iterable, "a", "b")
attempt(chain, a=1)
attempt(chain.from_iterable, iterable=[])
print(list(islice(chain.from_iterable([i] * i for i in count()), 10)))
print(list(islice(chain.from_iterable(repeat("ab")), 5)))


def lazy():
    log.append("first")
    yield [1]
    log.append("second")
    yield [2]
    log.append("end")


log = []
c = chain.from_iterable(lazy())
print(log, next(c), log, next(c), log)
print(list(c), log, list(c))
c = chain("ab", 5, "cd")
print(next(c), next(c))
for _ in range(3):
    try:
        print(next(c))
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)


class Fails:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            raise ValueError("two")
        if self.n > 3:
            raise StopIteration
        return self.n


c = chain(Fails(), "x")
for _ in range(5):
    try:
        print(next(c))
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)


class Sub(chain):
    def __init__(self, *args, **kwargs):
        self.kwargs = kwargs


s = Sub("a", "b", k=1)
print(list(s), s.kwargs, type(Sub.from_iterable(["x"])), list(Sub.from_iterable(["xy"])))
print(chain[int], chain.__doc__ is not None)
c = chain()
c = chain(c, c)
print(list(c))
deep = iter([1, 2])
for _ in range(300):
    deep = chain(deep, [3])
print(sum(deep))
c = chain(["a"], (x for x in [next(iter("b"))]))
print(list(c))
