"""round() of integers, with negative digits too."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for n in (0, 4, 5, 6, 14, 15, 25, 35, -5, -15, -25, 149, 150, 151, 250, 350,
          12345):
    print(n, round(n), round(n, 1), round(n, 0), round(n, -1), round(n, -2),
          round(n, -9))
print(round(123456789012345678901234567890, -15))
print(round(2 ** 70, -3), round(-2 ** 70, -3), round(5 * 10 ** 30, -31))
print(round(15, None), type(round(15, -1)).__name__, round(True, -1))
show(round, 5, "a")
show(round, 5, 1.0)
show(round, "a")
show(round)
show(round, number=15, ndigits=-1)
