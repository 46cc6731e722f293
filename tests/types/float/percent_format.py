"""Floats in %-formatting."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("%f", "%.0f", "%.1f", "%10.2f|", "%-10.2f|", "%+.2f", "% .2f",
             "%010.2f", "%e", "%.2e", "%E", "%g", "%.3g", "%G", "%#.0f",
             "%#g", "%s", "%r", "%d", "%5s|", "%F", "%.10g", "%a"):
    print(spec, spec % 1234.5678, spec % -0.00012345, spec % 1e20)
for value in (float("inf"), float("-inf"), float("nan"), -0.0):
    print("%f %e %g %5.1f %+f" % (value, value, value, value, value))
show(lambda: "%d" % float("nan"))
show(lambda: "%d" % float("inf"))
show(lambda: "%x" % 1.0)
show(lambda: "%c" % 65.0)
show(lambda: "%f" % "a")
show(lambda: "%f" % None)
show(lambda: "%.2f" % 10 ** 2)
show(lambda: "%.2f" % (10 ** 20,))
