"""__int__, __index__ and __trunc__ of one's own classes."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class WithInt:
    def __int__(self):
        return 42


class WithIndex:
    def __index__(self):
        return 5


class Bad:
    def __int__(self):
        return "x"

    def __index__(self):
        return 1.5


class MyInt(int):
    pass


show(int, WithInt())
show(int, WithIndex())
show(int, Bad())
show(range, Bad())
show(hex, WithIndex())
show(hex, WithInt())
show([10, 20, 30, 40, 50, 60].__getitem__, WithIndex())
show("abcdefgh".__getitem__, slice(WithIndex()))
show(float, WithIndex())
show(bin, Bad())
number = MyInt(7)
print(number, type(number).__name__, type(number + 1).__name__)
print(number == 7, hash(number) == hash(7), isinstance(number, int))
print(type(int(number)).__name__, type(-number).__name__, repr(number))
print("x" * WithIndex(), [1] * WithIndex())
show(lambda: [1] * WithInt())
show(int, "11", WithIndex())
