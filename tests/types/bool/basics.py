"""bool: values, arithmetic, text, and that it cannot be subclassed."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for value in (0, 1, -1, 0.0, 0.1, "", "a", [], [0], {}, {1: 2}, (), (0,),
              None, set(), {0}, b"", b"a", range(0), range(1), ...,
              NotImplementedError, object):
    print(bool(value), end=" ")
print()
print(True, False, repr(True), str(False), True + True, True == 1,
      True is True, not True, not 0)
print(isinstance(True, int), issubclass(bool, int), bool.__mro__)
print(int(True), float(True), hash(True), -True, ~False, abs(True))
print(True and "x", False and "x", True or "x", False or "x", None or 0)
print(type(True & False), type(True + False), type(True and 1))
print(f"{True} {True:5} {True!r:>6} {True:d} {False:x}", "%s %d" % (True, 1))
show(bool)
show(bool, 1, 2)
show(bool, x=1)
try:
    class MyBool(bool):
        pass
except TypeError as error:
    print(error)
