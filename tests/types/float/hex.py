"""hex, fromhex and as_integer_ratio."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for x in (0.0, -0.0, 1.0, 0.1, -2.5, 1e300, 5e-324, 2.2250738585072014e-308,
          3.141592653589793, float("inf"), float("-inf"), float("nan"),
          255.0, 1 / 3):
    print(x.hex(), end=" ")
    if x == x:
        print(float.fromhex(x.hex()) == x, end="")
    print()
for text in ("0x1.8p1", "1.8", "0x.8", "ff", " 0xA.0p-2 ", "inf", "-nan",
             "0x1p1024", "", "0x", "1.2.3", "0x1p", "g", "+0x1p+3",
             "0x1.fffffffffffff8p0", "0x1p-1075", "0x1p-1074"):
    show(float.fromhex, text)
show(float.fromhex, 5)
for x in (0.5, 0.1, -3.75, 1e22, 0.0, 5e-324):
    show(x.as_integer_ratio)
