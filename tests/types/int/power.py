"""Powers: big, modular, negative, and three arguments."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(3 ** 100)
print((-3) ** 101)
print(2 ** 200 == 1 << 200, 10 ** 30)
show(pow, 2, 10, 1000)
show(pow, 3, -1, 7)
show(pow, 3, 10 ** 18, 10 ** 9 + 7)
show(pow, -3, 5, 7)
show(pow, 3, 5, -7)
show(pow, 5, 0, 1)
show(pow, 2, -1, 4)
show(pow, 2, 3, 0)
show(pow, 2, -2)
show(pow, 0, -1)
show(pow, 2.0, 3, 5)
show(pow, "a", 2)
show(pow, 2, "a")
show(pow, 2, 3, "a")
show(pow, base=2, exp=5)
show(pow, 2, exp=5, mod=7)
show(pow, 2)
print(type(2 ** -2).__name__, type(2 ** 2).__name__, 2 ** 0.5, 4 ** 0.5)
print(10 ** -3, 7 ** 1 ** 9, 2 ** 3 ** 2, -2 ** 2, 2 ** -1 * 4)
