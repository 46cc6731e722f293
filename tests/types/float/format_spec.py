"""The format mini-language on floats."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("", "f", ".0f", ".1f", ".3f", "10.2f", "<10.2f", "^10.2f",
             "+.2f", " .2f", "010.2f", "e", ".0e", ".3e", "E", "g", ".3g",
             ".10g", "G", "%", ".1%", ",", ",.2f", "_.2f", "#.0f", "#g",
             "n", "10", "<10", "*^12.3f", "=+10.1f", ".3", ".1", "10.4",
             ".20f", "#.3g", ".0g", "F", "+", "012,.1f"):
    print(f"{spec:>8}|{format(1234.5678, spec)}|{format(-0.00012345, spec)}|")
for value in (float("inf"), float("-inf"), float("nan"), 0.0, -0.0, 1e100):
    print([format(value, spec) for spec in
           ("", "f", "e", "g", "%", "+", "08", "10.3", "F", "E", "z.1f",
            ",.0f")])
for spec in ("d", "x", "s", "c", "b", ".f", "z", "z.1f", ".2,f", "q",
             ",_f", "#z.2f", "10.2.3", "..2f"):
    show(format, -0.04, spec)
print(f"{3.0} {3.0:g} {3.0:.0f} {1e16} {1e16:f} {0.1:.17g} {0.1:.30f}")
print(f"{2.5:.0f} {3.5:.0f} {0.5:.0f} {1.005:.2f} {2.675:.2f} {1e-7:g}")
