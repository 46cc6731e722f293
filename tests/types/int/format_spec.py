"""The format mini-language on integers."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("", "d", "5", "<5", ">5", "^5", "05", "+", "-", " ", "+d", "x",
             "X", "#x", "#X", "o", "#o", "b", "#b", "c", ",", "_", ",d",
             "_x", "_b", "#_x", "08b", "#010x", "*^9", "*<9", "=+6", "0=6",
             "n", "e", ".2e", "f", ".2f", "g", "%", ".1%", "E", "G", "+,",
             "012,", "#06b", "<06", "x<+8d"):
    print(f"{spec:>6}|{format(65, spec)}|")
for spec in ("+", "08", "=8", ",", "x", "#x", "_b", ".1f", " d", "^+9"):
    print(f"{spec:>6}|{format(-1234, spec)}|")
for spec in (",", "_", "x", "_x", "#b", "e", "30,"):
    print(f"{spec:>6}|{format(2 ** 70, spec)}|")
for spec in (".2", ".2d", "s", "q", "5.5d", ",x", "_c", "+c", "#c", ",_",
             "dd", "**5", "5x5", ",,", "z", "zd"):
    show(format, 65, spec)
show(format, 2 ** 40, "c")
show(format, -1, "c")
show(format, 0x1F600, "c")
show(format, 0, "05")
show(format, 0, "#x")
show(format, 1, 2)
show(format, True, "d")
show(format, True, "")
show(format, True, "5")
