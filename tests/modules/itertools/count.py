# count with ints, floats, big ints and what has __add__.
from itertools import count, islice


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def first(it, n=4):
    return list(islice(it, n))


for args in [(), (5,), (-2,), (5, 2), (5, -3), (1.5,), (1.5, 0.5), (0, 0), (2**61 - 2,), (2**62,), (2**63 - 2, 1),
             (2**70, 2**65), (1j,), (True,), (5, True), (5, 1.0), (False, False), (-2**61, 3), (2**61 - 3, 2)]:
    c = count(*args)
    before = repr(c) if args != (2**63 - 1,) else ""
    print(before, first(c), c)
print(count(start=3), count(step=2), count(start=1, step=5), count(10, step=0.5))
for args in [("a",), (1, "b"), (None,), (1, None), (1, 2, 3), ([],)]:
    attempt(count, *args)
attempt(count, x=1)
attempt(count, 1, start=2)


class Money:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Money({self.n})"

    def __add__(self, other):
        return Money(self.n + getattr(other, "n", other))

    def __float__(self):
        return float(self.n)


print(count(Money(1), Money(2)), first(count(Money(1), Money(2))), first(count(Money(5))))


class I(int):
    def __repr__(self):
        return f"I({int(self)})"


c = count(I(3))
print(c, first(c), count(I(3), I(2)), first(count(I(3), I(2))))


class Sub(count):
    pass


s = Sub(4)
s.x = 1
print(next(s), s, s.x, isinstance(s, count))
c = count(5)
print(iter(c) is c, next(c), c.__next__(), hasattr(c, "__length_hint__"))


class Stops:
    def __add__(self, other):
        raise ValueError("no more")

    def __index__(self):
        return 1


c = count(Stops(), 2)
attempt(next, c)
attempt(next, c)
print(list(zip(count(), "abc")), [a for a, b in zip(count(10, -1), range(3))])
print(sum(x for x, _ in zip(count(1), range(100))))
