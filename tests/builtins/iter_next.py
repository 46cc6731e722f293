"""iter() with a sentinel, next() with a default."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


numbers = [3, 1, 4, 1, 5]
print(list(iter(numbers.pop, 4)), numbers)
calls = 0


def tick():
    global calls
    calls += 1
    return calls


it = iter(tick, 4)
print(next(it), list(it), next(it, "end"), calls)


def stops():
    raise StopIteration


print(list(iter(stops, 1)))
print(next(iter([1])), next(iter([]), None), next(iter([]), "default"))
show(next, iter([]))
show(next, 5)
show(next, [1])
show(next)
show(next, iter([]), 1, 2)
show(iter)
show(iter, 5)
show(iter, None)
show(iter, 5, 1)
show(iter, [], 1)
show(iter, tick, 1, 2)


def fails():
    raise ValueError("inside")


show(next, iter(fails, 1))


class Equal:
    def __eq__(self, other):
        return other == 7


print(list(iter(tick, Equal())))
