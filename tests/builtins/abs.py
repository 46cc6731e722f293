"""abs()."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class V:
    def __abs__(self):
        return "magnitude"


for x in (5, -5, 0, -2 ** 70, -2 ** 61, 1.5, -1.5, -0.0, True, V(),
          float("-inf")):
    show(abs, x)
for x in ("a", None, [], object):
    show(abs, x)
show(abs)
show(abs, 1, 2)
show(abs, x=1)
