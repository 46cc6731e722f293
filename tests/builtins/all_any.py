"""all() and any(): results, short circuit, errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def noisy(*values):
    for value in values:
        print("look", value, end="; ")
        yield value


for items in ([], [0], [1], [1, 0], (0, ""), "ab", {0: 1}, {1}, range(0)):
    print(all(items), any(items), end=" | ")
print()
print(all(noisy(1, 0, 1)), any(noisy(0, 2, 3)))
show(all, 5)
show(any, None)
show(all)
show(any, [], [])


class Bad:
    def __bool__(self):
        raise ValueError("no truth")


show(all, [Bad()])
show(any, [0, Bad()])
show(any, [1, Bad()])
print(all(x > 0 for x in (1, 2)), any(c.isdigit() for c in "a1"))
