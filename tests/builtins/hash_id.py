"""hash() across types and in classes; id()."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(hash(1) == hash(1.0) == hash(True), hash(0), hash(-1), hash(2 ** 61),
      hash("a") == hash("a"), hash(()) == hash(()), hash(None) == hash(None))
for bad in ([], {}, set(), ([],), slice([]), {1: 2}.keys()):
    show(hash, bad)


class Fixed:
    def __hash__(self):
        return -1


class Big:
    def __hash__(self):
        return 2 ** 70 + 1


class Eq:
    def __eq__(self, other):
        return True


class EqHash(Eq):
    __hash__ = object.__hash__


class Bad:
    def __hash__(self):
        return "x"


print(hash(Fixed()), hash(Big()), Eq.__hash__, isinstance(hash(EqHash()), int))
show(hash, Eq())
show(hash, Bad())
show(hash)
show(hash, 1, 2)
x = y = []
print(id(x) == id(y), id(x) == id([]), id(x) == id(x), type(id(x)).__name__)
print(hash(object()) != hash("x"), hash(len) == hash(len))
print(hash(1.5), hash(-0.5), hash(float("inf")), hash(2 ** 61 - 1), hash(1e300))
