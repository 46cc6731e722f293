"""+, *, comparison, in, and their errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print([1] + [2], [1, 2] * 2, 2 * [1], [1] * 0, [1] * -3, [[]] * 2)
print([1, 2] < [1, 3], [1] < [1, 0], [] < [1], [2] > [1, 9], [1] <= [1.0],
      [1, "a"] == [1, "a"], ["b"] >= ["a", "c"], [1] == (1,), [] == {})
print(2 in [1, 2], 2.0 in [1, 2], "a" not in [1], [1] in [[1]], None in [0])
show(lambda: [1] + (2,))
show(lambda: [1] + None)
show(lambda: [1] + "a")
show(lambda: (1,) + [1])
show(lambda: [1] * [1])
show(lambda: [1] * 1.0)
show(lambda: [1] - [1])
show(lambda: [1] < [None])
show(lambda: [1] < (1,))
show(lambda: [1, "a"] < [1, 2])
show(lambda: hash([1]))
show(lambda: {[1]: 2})
show(lambda: {[1]})
show(lambda: -[1])
show(lambda: list("a")())
row = [0] * 3
grid = [row] * 2
grid[0][1] = 5
print(grid, grid[0] is grid[1])
items = [1]
items *= 3
items += (4, 5)
items += "xy"
print(items)
try:
    items += 5
except TypeError as error:
    print(error)
try:
    items *= "a"
except TypeError as error:
    print(error)
