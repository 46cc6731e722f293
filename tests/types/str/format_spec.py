"""The format mini-language on strings."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("", "s", "5", "<5", ">5", "^5", "*<6", "*>6", "*^6", ".1",
             ".10", "5.1", ">5.2s", "-^7", "05", "é^6", "{^5", "<05"):
    print(f"{spec:>6}|{format('añc', spec)}|")
for spec in ("d", "f", "x", "+", " ", "=5", "#", ",", "_", "5d", "q", ".",
             "=", "0=5", "z", "5.", "^", "ss"):
    show(format, "abc", spec)
show(format, "abc", 5)
show(format, "abc", None)
show(format, [1], "5")
show(format, None, "")
show(format, None, ">6")
show(format, (1, 2), "")
show(format, {}, "d")
show(format, object, "")
show(format, 5)
