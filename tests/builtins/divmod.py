"""divmod() with every kind of number."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for a in (17, -17, 17.5, -17.5, 2 ** 70, True):
    for b in (5, -5, 2.5):
        print(divmod(a, b), end=" ")
    print()
show(divmod, 1, 0)
show(divmod, 1.0, 0)
show(divmod, "a", 1)
show(divmod, 1, "a")
show(divmod, 1)
show(divmod, 1, 2, 3)


class D:
    def __divmod__(self, other):
        return ("d", other)

    def __rdivmod__(self, other):
        return ("r", other)


show(divmod, D(), 1)
show(divmod, 1, D())
