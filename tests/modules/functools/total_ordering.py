# total_ordering from each of the four, NotImplemented, inherited ones.
from functools import total_ordering


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


FUNCTIONS = {
    "__lt__": lambda self, other: self.n < other.n,
    "__le__": lambda self, other: self.n <= other.n,
    "__gt__": lambda self, other: self.n > other.n,
    "__ge__": lambda self, other: self.n >= other.n,
}
for name, function in FUNCTIONS.items():
    cls = total_ordering(type("C", (), {
        name: function, "__init__": lambda self, n: setattr(self, "n", n),
        "__eq__": lambda self, other: self.n == other.n}))
    a, b, c = cls(1), cls(2), cls(2)
    print(name, [x < y for x, y in ((a, b), (b, c), (b, a))], [x <= y for x, y in ((a, b), (b, c), (b, a))],
          [x > y for x, y in ((a, b), (b, c), (b, a))], [x >= y for x, y in ((a, b), (b, c), (b, a))])
    print([(n, cls.__dict__[n].__name__, cls.__dict__[n].__doc__) for n in FUNCTIONS if n != name])

try:
    @total_ordering
    class Nothing:
        pass
except ValueError as e:
    print(e)


@total_ordering
class Unsure:
    def __lt__(self, other):
        return NotImplemented

    def __eq__(self, other):
        return NotImplemented


attempt(lambda: Unsure() < 1)
attempt(lambda: Unsure() <= 1)
attempt(lambda: Unsure() > 1)
attempt(lambda: Unsure() >= Unsure())
print(Unsure().__ge__(1), Unsure().__gt__(1), Unsure().__le__(1))


class Base:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


@total_ordering
class Child(Base):
    def __eq__(self, other):
        return self.n == other.n


print(Child(1) <= Child(1), Child(2) > Child(1), Child(1) >= Child(2), "__lt__" in Child.__dict__)


@total_ordering
class Two:
    def __lt__(self, other):
        return "lt"

    def __ge__(self, other):
        return "ge"

    def __eq__(self, other):
        return False


print(Two() < 1, Two() >= 1, Two() > 1, Two() <= 1)
print(total_ordering(int) is int)


@total_ordering
class ViaType:
    def __lt__(self, other):
        return True

    def __eq__(self, other):
        return False


v = ViaType()
v.__lt__ = lambda other: 1 / 0
print(v >= 1, v > 1, v <= 1)
