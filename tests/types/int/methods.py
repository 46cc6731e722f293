"""The methods and attributes of integers."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for n in (0, 1, -1, 255, 256, -256, 2 ** 61, 2 ** 64, -2 ** 100):
    print(n, n.bit_length(), n.bit_count(), n.conjugate(), n.real, n.imag,
          n.numerator, n.denominator, n.is_integer())
print((7).as_integer_ratio(), (-3).as_integer_ratio(),
      True.as_integer_ratio())
show(setattr, 1, "real", 2)
show(setattr, 1, "other", 2)
show((1).__add__, 2)
show((1).__add__, 2.0)
show((1).__radd__, 2)
show((5).__floordiv__, 2)
show((5).__divmod__, 2)
show((5).__pow__, 2)
show((5).__pow__, 2, 7)
show((5).__lt__, 2)
show((5).__eq__, 5.0)
show((5).__neg__)
show((5).__bool__)
show((5).__index__)
show((5).__float__)
show((5).__hash__)
show((5).__str__)
show((5).__add__)
show((5).bit_length, 1)
print(int.bit_length(9), int.__add__(1, 2))
print((5).__class__, int.__name__, int.__mro__)
