"""Numbers to text and back, and text that is nearly a number."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for text in ("12", "-12", "0012", "1.", ".1", "1e3", "1_000", " 5 ", "5\t\n",
             "٣", "½", "²", "1,5", "1 000", "0x1f", "", "None", "True", "--5",
             "5-", "1e", "e5", "infinity", "nan", "+0", "-0", "-0.0", "１２"):
    for kind in (int, float):
        try:
            print(repr(text), kind.__name__, kind(text))
        except ValueError as error:
            print(error)
for value in (5, -5.0, 5.5, 1e100, True):
    print(str(value), repr(value), int(value) if value < 1e50 else "big",
          float(value), bool(value))
show(int, 5.5)
show(int, "5.5")
show(float, "5,5")
show(str, 5.0)
show(bool, "0")
show(int, float("1e30"))
show(float, 2 ** 53 + 1)
show(int, "9" * 30)
show(float, "9" * 30)
show(float, "1" * 400)
