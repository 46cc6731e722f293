# args, str() and repr() of exceptions.
for e in (
    Exception(),
    Exception("one"),
    Exception("one", 2),
    Exception(("tuple",)),
    Exception(None),
    ValueError(1.5),
    KeyError("key"),
    KeyError("a", "b"),
    KeyError(),
    IndexError("i"),
    StopIteration(5),
    OSError(2, "No such thing"),
    OSError("just text"),
    OSError(2, "No such thing", "file.txt"),
    AssertionError("a"),
    NameError("n"),
    AttributeError("at"),
    ZeroDivisionError("z"),
):
    print(repr(e), "|", str(e), "|", e.args)
e = ValueError("x")
e.args = (1, 2)
print(e, repr(e))
e.args = [3]
print(e.args)
try:
    e.args = 5
except TypeError as t:
    print(t)
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code)
print(OSError(2, "m", "f").errno, OSError(2, "m", "f").filename, OSError(2, "m").strerror)
