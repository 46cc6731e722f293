"""sum(): integers, floats, start, other types, errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(sum([]), sum([1, 2]), sum([1], 10), sum([1, 2], start=5), sum(range(5)))
print(sum([0.1] * 10), sum([1, 0.5, True]), sum([2 ** 62, 2 ** 62]),
      sum([2 ** 61 - 1, 1]), sum([1e100, 1, -1e100]), sum({1: 2, 3: 4}))
print(sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(x for x in (1, 2)))
print(sum([1.5, 2 ** 70]), sum([-0.0]), sum([float("inf"), 1]),
      sum([1, 2 ** 70, -2 ** 70]), sum([True, True]), sum([], 1.5))


class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return V(self.n + (other.n if isinstance(other, V) else other))

    __radd__ = __add__


print(sum([V(1), V(2)]).n, sum([V(1)], V(5)).n)
show(sum, ["a"])
show(sum, ["a"], "")
show(sum, [b"a"], b"")
show(sum, 5)
show(sum, [1, None])
show(sum, [[1]])
show(sum)
show(sum, [1], 2, 3)
show(sum, [1], wrong=2)
