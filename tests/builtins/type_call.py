"""type() with one and with three arguments."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for x in (1, 1.5, "a", None, [], {}, (), set(), b"", len, type, object, ...,
          range(1), slice(1), lambda: 0, (x for x in ""), NotImplemented):
    print(type(x).__name__, end=" ")
print()
C = type("C", (), {"x": 1, "get": lambda self: self.x})
D = type("D", (C,), {"__slots__": ("y",), "__doc__": "made"})
print(C().get(), D().get(), D.__doc__, D.__bases__, D.__mro__, C.__name__)
print(type(C) is type, type(type) is type, C.__module__, C.__qualname__)
show(type)
show(type, 1, 2)
show(type, "X", (), {}, 1)
show(type, 5, (), {})
show(type, "X", 5, {})
show(type, "X", (), 5)
show(type, "X", (5,), {})
show(type, "X", (bool,), {})
show(type, "X", (int, str), {})
show(type, "X", (C, C), {})
show(type, "X", (object, C), {})
show(type, "a\0b", (), {})
show(type("E", (), {}), 1)
show(object, 1)
show(setattr, C, "__name__", 5)
C.__name__ = "Renamed"
print(C, C.__name__, type(C()).__name__)
print(type("F", (), {"__module__": "mod", "__qualname__": "Q.F"}))
