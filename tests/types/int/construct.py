"""int() of everything, and its errors."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(int)
for value in (3.99, -3.99, 1e20, True, "42", "  42\n", "-7", "+7", "1_000",
              "0", "00", "-0", b"12", "٣", 10 ** 30):
    show(int, value)
for value in ("", " ", "abc", "1.5", "1__0", "_1", "1_", "0x10", "- 1",
              "12 3", "--1", None, [], object, {}, "1e5",
              b"x", "é"):
    show(int, value)
show(int, float("nan"))
show(int, float("inf"))
show(int, float("-inf"))
for text, base in (("ff", 16), ("0xff", 16), ("0xff", 0), ("z", 36),
                   ("101", 2), ("0b101", 0), ("0o17", 0), ("17", 8),
                   ("10", 0), ("010", 0), ("2", 2), ("1", 1), ("1", 37),
                   ("ab", 10), ("", 16), ("-0x1f", 16), ("Zz", 36),
                   ("1_0", 2)):
    show(int, text, base)
show(int, 5, 10)
show(int, "5", "10")
show(int, "5", base=6)
show(int, base=6)
show(int, "1", 2, 3)
show(int, x="1")
