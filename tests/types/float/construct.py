"""float() of everything, and its errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class WithFloat:
    def __float__(self):
        return 2.5


class WithIndex:
    def __index__(self):
        return 7


class Bad:
    def __float__(self):
        return "x"


class MyFloat(float):
    pass


show(float)
for value in (3, True, "1.5", " 1.5\n", "-1e3", "+.5", "5.", "1_0.5", "inf",
              "-Infinity", "NaN", "iNf", "1e400", "1e-400", b"2.5", "٣.٥",
              10 ** 20, WithFloat(), WithIndex(), MyFloat(1.5)):
    show(float, value)
for value in ("", " ", "abc", "1.5.2", "1e", "e5", "0x10", "1__0", "- 1",
              "1 2", None, [], Bad(), 10 ** 400, "1_", "nanx", "+-1"):
    show(float, value)
show(float, 1, 2)
show(float, x=1)
sub = MyFloat("2.25")
print(sub, type(sub).__name__, type(sub + 1).__name__, type(-sub).__name__)
