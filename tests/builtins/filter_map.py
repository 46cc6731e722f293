"""filter() and map()."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(list(filter(None, [0, 1, "", "a", None, []])), list(filter(str.isupper,
      "aBcD")), list(filter(lambda x: x > 1, {1, 2, 3})))
print(list(map(abs, [-1, 2])), list(map(lambda a, b: a + b, [1, 2], (3, 4, 5))),
      list(map(pow, [2, 3], [3, 2], [5, 5])), list(map(str, ())))
print(list(map(lambda *a: a, "ab", [1, 2])), list(map(int, "123")))
show(map)
show(map, abs)
show(map, abs, 5)
show(lambda: list(map(5, [1])))
show(lambda: list(map(None, [1])))
show(lambda: list(map(abs, ["a"])))
show(lambda: list(map(lambda x: x, [1], [2])))
show(filter, None)
show(filter, None, 5)
show(lambda: list(filter(5, [1])))
show(filter, None, [], [])
m = map(str, iter([1, 2, 3]))
print(next(m), list(m), next(m, "end"))


def fail(x):
    if x == 2:
        raise ValueError("two")
    return x


m = map(fail, [1, 2, 3])
print(next(m))
show(next, m)
print(next(m))
