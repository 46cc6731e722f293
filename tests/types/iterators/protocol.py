"""iter and next on classes of one's own."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Count:
    def __init__(self, limit):
        self.n, self.limit = 0, limit

    def __iter__(self):
        return self

    def __next__(self):
        if self.n >= self.limit:
            raise StopIteration
        self.n += 1
        return self.n


class BySequence:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * 10


class BadIter:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("inside")


c = Count(3)
print(next(c), list(c), list(c), next(c, "end"), iter(c) is c)
print(list(BySequence()), 20 in BySequence(), 5 in BySequence(),
      [*BySequence()], max(BySequence()), tuple(zip(BySequence(), Count(2))))
a, b, *rest = BySequence()
print(a, b, rest, sum(Count(4)), sorted(Count(3), reverse=True), 2 in Count(5))
show(iter, BadIter())
show(lambda: list(BadIter()))
show(lambda: next(NoNext()))
show(lambda: list(NoNext()))
show(lambda: list(Failing()))
show(lambda: 1 in Failing())
show(lambda: next(Count(0)))
show(iter, 5)
show(next, [])
show(next, iter([]))
show(next, iter([]), None)
for i in Count(5):
    if i == 3:
        break
else:
    print("never")
print(i, dict(zip("abc", Count(9))), " ".join(map(str, Count(3))))
