"""%-formatting of strings, mappings and tuples."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print("%s and %s" % ("a", "b"), "%r %a" % ("é", "é"), "%%" % (), "100%%" % ())
print("%5s|%-5s|%.2s|%5.1s|" % ("abc", "abc", "abc", "abc"))
print("%(a)s %(b)05d %(a)r" % {"a": "x", "b": 42}, "%s" % "only")
print("%s" % [1, 2], "%s" % ((1, 2),), "%c%c" % (65, "é"))
print("%(x)s" % {"x": (1, 2)}, "%s" % {"a": 1}, "%(a.b)s" % {"a.b": 1})
print("no fields" % (), "no fields" % {}, "%-10s|%+d" % ("é", 5))
show(lambda: "%s %s" % "a")
show(lambda: "%s" % ("a", "b"))
show(lambda: "%d" % "a")
show(lambda: "%(a)s" % {})
show(lambda: "%(a)s" % ("x",))
show(lambda: "%(a" % {"a": 1})
show(lambda: "%y" % 1)
show(lambda: "%" % 1)
show(lambda: "abc" % 1)
show(lambda: "abc" % [1])
show(lambda: "%c" % "ab")
show(lambda: "%c" % 1.5)
show(lambda: "%s %(a)s" % {"a": 1})
show(lambda: "%5" % 1)
show(lambda: "%.*f" % (2, 1.5))
show(lambda: "%*s" % (5, "a"))
show(lambda: "%*s" % ("a", "a"))
show(lambda: b"%s" % "a")
show(lambda: b"%s %d" % (b"a", 5))
