"""min() and max(): arguments, key, default, ties."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(min(3, 1, 2), max(3, 1, 2), min([5]), max("hello"), min({2: 0, 1: 0}))
print(max("apple", "fig", key=len), min(["bb", "a", "c"], key=len),
      max([1, -5, 3], key=abs), min([], default="none"), max((), default=None))
print(max(1, 1.0), max(1.0, 1), min(True, 1), min(1, True), max("a", "A"))
print(max([(1, "a"), (1, "b")]), min((0, [2]), (0, [1])), max([[1], [1, 0]]))
print(max(x for x in range(5)), min(2 ** 70, 2 ** 71), max(-0.0, 0.0),
      max([3, 1], key=None), min("b", "a", key=str.upper))
show(max)
show(max, 5)
show(max, [])
show(min, ())
show(max, 1, "a")
show(min, [1, None])
show(max, [], key=len)
show(max, 1, 2, default=0)
show(max, [1], wrong=1)
show(min, [1], key=5)
show(min, [1, 2], key=lambda: 0)
seen = []
print(max([3, 9, 2], key=lambda x: seen.append(x) or -x), seen)


class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n

    def __gt__(self, other):
        print("gt", self.n, other.n)
        return self.n > other.n


print(min(N(2), N(1), N(3)).n, max(N(2), N(1), N(3)).n)
