"""property(): getter, setter, deleter, documentation, errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        """The x."""
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        self._x = None

    @property
    def fixed(self):
        return "fixed"

    only_set = property(None, lambda self, v: setattr(self, "_x", v))
    described = property(lambda self: 5, doc="described here")


c = C()
c.x = 5
print(c.x, c.fixed, c.described, C.x.__doc__, C.described.__doc__)
del c.x
print(c.x)
c.only_set = 9
print(c.x, isinstance(C.x, property), C.x.fget(c), C.x.fset is not None,
      C.fixed.fset, C.fixed.fdel)
show(lambda: c.only_set)
show(setattr, c, "fixed", 1)
show(delattr, c, "fixed")
show(delattr, c, "only_set")
show(lambda: C.x.__get__(c))
show(lambda: C.x.__set__(c, 7))
show(lambda: property().__get__(c))
print(c.x, property().fget, "x" in vars(c))
c.__dict__["x"] = "hidden"
print(c.x)


class D(C):
    @C.x.getter
    def x(self):
        return "D" + str(self._x)


d = D()
d.x = 3
print(d.x, D.x is C.x, D.x.fset is C.x.fset)
