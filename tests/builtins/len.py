"""len() and __len__."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for x in ("", "é😀", [], [1, 2], (1,), {}, {1: 2}, {1, 2}, b"abc", range(10),
          range(5, 0), "a" * 1000):
    print(len(x), end=" ")
print()


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in (0, 5, True, -1, 2 ** 63, 1.5, "a", None):
    show(len, L(n))
for bad in (5, None, 1.5, len, int, object(), (x for x in "")):
    show(len, bad)
show(len)
show(len, [], [])


class I:
    def __len__(self):
        return J()


class J:
    def __index__(self):
        return 3


show(len, I())
show(L(2 ** 62).__len__)
