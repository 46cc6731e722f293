"""reversed() and sorted()."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * 10


class Own:
    def __reversed__(self):
        return iter("own")


class NoReversed:
    __reversed__ = None

    def __len__(self):
        return 0

    def __getitem__(self, i):
        return 0


print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))),
      list(reversed((1, 2))), list(reversed({1: 2, 3: 4})),
      list(reversed(Sequence())), list(reversed(Own())))
show(reversed, 5)
show(reversed, {1})
show(reversed, (x for x in "a"))
show(reversed, NoReversed())
show(reversed)
show(reversed, [], [])
print(sorted([3, 1, 2]), sorted("bca", reverse=True), sorted({2: 1, 1: 2}),
      sorted([]), sorted((x for x in "ba")), sorted([1, True, 0, False]))
print(sorted(["b", "A", "c"], key=str.lower), sorted([-3, 2, 1], key=abs),
      sorted([(2, "a"), (1, "b")], key=lambda p: p[1]))
print(sorted([3, 1, 2], key=lambda x: -x, reverse=True), sorted([1.5, 1]))
show(sorted, 5)
show(sorted, [1, "a"])
show(sorted, [1, None, 2])
show(sorted, [{}, {}])
show(sorted, [1], lambda x: x)
show(sorted, [1], key=1)
show(sorted, [1], wrong=2)
