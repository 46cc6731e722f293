"""The methods and attributes of floats."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for x in (1.0, 1.5, -2.0, 1e300, float("inf"), float("nan"), 0.0):
    print(x.is_integer(), x.real, x.imag, x.conjugate(), end="; ")
print()
show((1.5).__add__, 1)
show((1.5).__add__, "a")
show((1.5).__radd__, 1)
show((1.5).__trunc__)
show((1.5).__floor__)
show((1.5).__ceil__)
show((-1.5).__floor__)
show((-1.5).__ceil__)
show((1.5).__int__)
show((1.5).__bool__)
show((1.5).__round__)
show((1.5).__round__, 0)
show((1.5).__floordiv__, 0.4)
show((1.5).__divmod__, 0.4)
show((1.5).__pow__, 2)
show((1.5).__rpow__, 2)
show((1.5).__eq__, 1)
show((1.5).__lt__, "a")
show((1.5).__index__) if hasattr(1.5, "__index__") else print("no index")
show(setattr, 1.5, "real", 2)
show(setattr, 1.5, "x", 2)
show(getattr, 1.5, "missing")
show((1.5).is_integer, 1)
show([1, 2].__getitem__, 1.0)
show("abc".__getitem__, 1.0)
show(range, 1.0)
