"""Assigning to and deleting slices."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def put(items, key, value):
    items[key] = value
    return items


def drop(items, key):
    del items[key]
    return items


def fresh():
    return list(range(6))


for key, value in ((slice(1, 3), "ab"), (slice(1, 3), []), (slice(2, 2), [9]),
                   (slice(None), (1,)), (slice(4, 100), [7, 8, 9]),
                   (slice(-2, None), range(3)), (slice(5, 1), "x"),
                   (slice(None, None, 2), "abc"), (slice(None, None, -1),
                   range(6)), (slice(4, 0, -2), "xy"), (2, "z"), (-1, "z"),
                   (slice(0, 0), {"k": 1}), (slice(None, None, 2), "ab"),
                   (slice(1, 2), 5), (slice(None, None, 2), 5), (6, 1),
                   (-7, 1), ("a", 1), (1.0, 1), (slice(0, 3, 0), "a")):
    show(put, fresh(), key, value)
for key in (0, -1, slice(1, 4), slice(None, None, 2), slice(None, None, -2),
            slice(3, 3), slice(4, 1), slice(None), slice(5, 0, -3), 6, -7,
            "a", slice(-100, 2)):
    show(drop, fresh(), key)
items = fresh()
items[2:4] = items
print(items)
items[::2] = items[1::2]
print(items)
