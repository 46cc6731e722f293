"""enumerate() and zip(), with start and strict."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([])),
      list(enumerate("a", start=-1)), list(enumerate("ab", 2 ** 62)))
show(enumerate, 5)
show(enumerate)
show(enumerate, "a", "b")
show(enumerate, "a", 1, 2)
show(lambda: list(enumerate(iterable="ab", start=3)))
print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])),
      list(zip("ab", range(9), (5, 6))), list(zip("ab", "", "c")))
print(list(zip("ab", [1, 2], strict=True)), list(zip(strict=True)))
show(lambda: list(zip("abc", [1, 2], strict=True)))
show(lambda: list(zip("ab", [1, 2, 3], strict=True)))
show(lambda: list(zip("ab", "ab", "a", strict=True)))
show(lambda: list(zip("a", "a", "abc", strict=True)))
show(zip, 5)
show(zip, "a", None)
show(zip, "a", wrong=1)
names, ages = zip(*[("a", 1), ("b", 2)])
print(names, ages, dict(zip("xy", range(2))), [*zip(*["abc", "def"])])
it = iter("abcd")
print(list(zip(it, range(2))), list(it))
z = zip("ab", [1, 2])
print(next(z), next(z), next(z, "end"), next(z, "end"))
