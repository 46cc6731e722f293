# cycle and repeat.
import operator
from itertools import cycle, repeat, islice


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(list(islice(cycle("abc"), 8)), list(cycle([])), list(islice(cycle(iter([1])), 3)))
attempt(cycle)
attempt(cycle, 5)
attempt(cycle, "a", "b")
attempt(cycle, iterable="a")


def fails():
    yield 1
    yield 2
    raise ValueError("source")


c = cycle(fails())
print(next(c), next(c))
attempt(next, c)
print(list(islice(c, 5)))
source = [1, 2]
c = cycle(source)
print(next(c))
source.append(3)
print(list(islice(c, 6)))
source.clear()
print(next(c))


class Loop:
    def __iter__(self):
        return self

    def __next__(self):
        if not hasattr(self, "inner"):
            self.inner = True
            return next(c)
        if len(seen) > 2:
            raise StopIteration
        seen.append(1)
        return len(seen)


seen = []
c = cycle(Loop())
print(list(islice(c, 6)))
print(list(repeat("x", 3)), list(islice(repeat(5), 3)), list(repeat(1, 0)), list(repeat(1, -5)))
r = repeat(None, 3)
print(r, next(r), r, operator.length_hint(r), r.__length_hint__(), list(r), r, operator.length_hint(r))
print(repeat(7), repeat([1], times=2), repeat(object=1, times=2), operator.length_hint(repeat(1), 9))
attempt(repeat(1).__length_hint__)
attempt(repeat)
attempt(repeat, 1, 2, 3)
attempt(repeat, 1, "a")
attempt(repeat, 1, None)
attempt(repeat, 1, 1.5)
attempt(repeat, 1, 2**70)
attempt(repeat, times=2)
attempt(repeat, 1, nope=2)
print(list(map(pow, range(5), repeat(2))), [a + b for a, b in zip("abc", repeat("-"))])


class Sub(repeat):
    pass


s = Sub("v", 2)
s.attribute = s
print(list(s), Sub("q", 1))
l = []
r = repeat(l, 2)
l.append(r)
print(r)
x = [1]
print([y is x for y in repeat(x, 2)], len(list(repeat(0, True))))
