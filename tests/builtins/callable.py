"""callable()."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class A:
    pass


class B:
    def __call__(self):
        pass


b = B()
a = A()
a.__call__ = lambda: 1
for thing in (len, A, a, B, b, lambda: 0, [].append, 5, "a", None, int,
              staticmethod(len), property(), b.__call__, (x for x in ""),
              type, object(), print, str.upper):
    print(callable(thing), end=" ")
print()
show(callable)
show(callable, 1, 2)
show(callable, obj=1)
