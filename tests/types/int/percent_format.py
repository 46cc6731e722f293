"""Integers in %-formatting."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("%d", "%i", "%u", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x",
             "%X", "%#x", "%#X", "%o", "%#o", "%08x", "%+5d", "%.3d",
             "%6.3d|", "%-+6d|", "%c", "%s", "%r", "%e", "%.2f", "%g",
             "%#08x", "%ld", "%hd"):
    print(spec, spec % 65, spec % 7, end="; ")
    print()
print("%d %d %s" % (2 ** 70, -2 ** 70, 2 ** 64), "%x" % 2 ** 70)
print("%d" % 3.99, "%d" % True, "%d" % -3.99, "%x" % True)
print("%*d|%-*d|%.*f" % (6, 42, 6, 42, 2, 3.14159))
for text, value in (("%d", "a"), ("%x", 3.5), ("%d", None), ("%c", "ab"),
                    ("%c", -1), ("%c", 2 ** 30), ("%d %d", 1),
                    ("%d", (1, 2)), ("%z", 1), ("%", 1), ("%(a)d", 1),
                    ("%*d", ("a", 1)), ("%d", ())):
    show(lambda: text % value)
