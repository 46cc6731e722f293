"""Truth of one's own classes: __bool__, __len__, and what goes wrong."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class ByBool:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        return self.answer


class ByLen:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


class Both(ByLen):
    def __bool__(self):
        return True


class Plain:
    pass


for thing in (ByBool(True), ByBool(False), ByLen(0), ByLen(3), Both(0),
              Plain()):
    print(bool(thing), not thing, "yes" if thing else "no")
show(bool, ByBool(1))
show(bool, ByBool("no"))
show(bool, ByBool(None))
show(bool, ByLen(-1))
show(bool, ByLen("a"))
show(bool, ByLen(2 ** 70))
show(len, ByLen(1.0))
show(len, ByLen(True))
broken = ByBool(3)
try:
    while broken:
        print("never")
except TypeError as error:
    print("while:", error)
try:
    print(broken or 1)
except TypeError as error:
    print("or:", error)
