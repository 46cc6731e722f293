"""Making lists, indexing, slices of every step."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


items = list(range(8))
for start in (None, 0, 2, -3, 10, -10):
    print([items[start:stop:step] for stop in (None, 5, -1, -20)
           for step in (None, 2, -1, -3)])
print(items[0], items[-1], items[-8], [], [[]], [1, "a", None, 2.5])
show(items.__getitem__, 8)
show(items.__getitem__, -9)
show(items.__getitem__, "a")
show(items.__getitem__, 1.0)
show(items.__getitem__, 2 ** 80)
show(items.__getitem__, slice(None, None, 0))
show(items.__getitem__, slice(1, "a"))
show(items.__getitem__, (1, 2))
show(list)
show(list, "abc")
show(list, (1, 2))
show(list, {"a": 1, "b": 2})
show(list, 5)
show(list, None)
show(list, 1, 2)
show(list, iterable=[1])
print([*items[:2], *"ab", *(x for x in [9])], [1, 2] == [1, 2], [1] != [2])
copy = items[:]
copy[0] = 99
print(items[0], copy[0], copy is items, len(copy), bool([]), bool([0]))
