"""object(): what a bare object can do."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a, b = object(), object()
print(a == a, a == b, a != b, a is a, bool(a), isinstance(a, object))
print(a.__eq__(b), a.__ne__(b), a.__ne__(a), a.__lt__(b))
print(a.__class__, object.__bases__, object.__mro__, object.__name__)
print(repr(a)[:18], str(a) == repr(a), format(a) == str(a))
show(setattr, a, "x", 1)
show(getattr, a, "x")
show(delattr, a, "x")
show(lambda: a < b)
show(lambda: a + b)
show(lambda: a())
show(lambda: a[0])
show(object, 1)
show(object, x=1)
show(object.__new__)
show(object.__new__, 5)
show(object.__new__, int)
show(object.__init__)


class C:
    pass


class Init:
    def __init__(self, x):
        self.x = x


class New:
    def __new__(cls, x):
        return super().__new__(cls)


class SuperInit:
    def __init__(self, x):
        super().__init__(x)


show(C, 1)
show(Init)
print(Init(1).x, type(New(1)).__name__)
show(New)
show(SuperInit, 1)
show(C.__new__, C, 1)
print(object.__doc__ is not None, type(object.__new__(C)).__name__)
