"""The other single objects: Ellipsis and NotImplemented."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(..., repr(...), Ellipsis is ..., type(...).__name__, bool(...))
print(NotImplemented, type(NotImplemented).__name__)
show(lambda: NotImplemented())
show(lambda: Ellipsis())
show(lambda: type(...)() is ...)
show(lambda: type(NotImplemented)() is NotImplemented)
show(lambda: ... + 1)
show(lambda: setattr(..., "x", 1))


class Half:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print("add", self.name)
        return NotImplemented

    def __radd__(self, other):
        print("radd", self.name)
        return NotImplemented

    def __eq__(self, other):
        print("eq", self.name)
        return NotImplemented

    def __lt__(self, other):
        print("lt", self.name)
        return NotImplemented


a, b = Half("a"), Half("b")
show(lambda: a + b)
show(lambda: a + 1)
show(lambda: 1 + a)
show(lambda: a == b)
show(lambda: a != b)
show(lambda: a < b)
show(lambda: a > b)
