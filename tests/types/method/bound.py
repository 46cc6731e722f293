"""Bound and unbound methods, their attributes and comparison."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    """A class."""

    def __init__(self, n):
        self.n = n

    def add(self, other, *, times=1):
        "Add."
        return self.n + other * times

    def __eq__(self, other):
        return True

    __hash__ = None


c = C(5)
m = c.add
print(m(1), m(1, times=3), C.add(c, 2), m.__self__ is c, m.__func__ is C.add)
print(m.__name__, m.__qualname__, m.__doc__, type(m).__name__, m == c.add,
      m is c.add, C(5).add == c.add, type(C.add).__name__)
c.n = 10
print(m(0), list(map(c.add, [1, 2])), sorted([3, 1], key=c.add))
show(m)
show(m, 1, 2)
show(C.add)
show(C.add, 5, 1)
show(setattr, m, "x", 1)
show(getattr, m, "x")
C.add.mark = "seen"
print(m.mark, c.add.mark)
show(lambda: c.missing())
show(lambda: c.n())
show(C)
show(C, 1, 2)
show(C, m=1)
c.add = lambda x: "instance " + str(x)
print(c.add(1), C.add(c, 1))
del c.add
print(c.add(1))


class D(C):
    def add(self, other):
        return "D" + str(super().add(other))


print(D(1).add(2), D.add.__qualname__, D(1).add.__func__ is C.add)
