"""%-formatting of bytes."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(b"%s %b %d %x" % (b"a", b"b", 42, 255), b"%c%c" % (65, b"B"))
print(b"%5s|%-5s|%05d|%.2f" % (b"a", b"b", 42, 1.5), b"%a %r" % ("é", 1))
print(b"%(k)d" % {b"k": 1}, b"%%" % ())
show(lambda: b"%s" % "a")
show(lambda: b"%d" % b"a")
show(lambda: b"%c" % 256)
show(lambda: b"%c" % b"ab")
show(lambda: b"%d %d" % 1)
show(lambda: b"%d" % (1, 2))
show(lambda: b"%y" % 1)
show(lambda: b"%s" % None)
show(format, b"a", "5")
show(format, b"a", "")
print("{} {!r:>6}".format(b"a", b"b"))
