"""pow() and round() with one's own classes."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class P:
    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __rpow__(self, other):
        return ("rpow", other)

    def __round__(self, digits=None):
        return ("round", digits)


print(pow(P(), 2), pow(P(), 2, 3), P() ** 2, 2 ** P(), round(P()))
show(pow, 2, 3)
show(pow, 2, 0.5)
show(pow, 2.0, 3)
show(pow, 10, -2)
show(pow, 7, 123456789, 1000)
show(pow, 38, -1, 97)
show(pow, 2, 10, -7)
show(pow, True, 2)
show(pow, [], 2)
show(pow, 2, None)
show(round, [])
show(round, 1.5, ndigits=0)
show(round, 12345, -2)
show(round, None)
show(round, 2.5)
show(round, -2.5)
show(round, 1e300)
show(round, 0.1 + 0.2, 15)
