"""args, str and repr of exceptions."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for error in (ValueError(), ValueError("one"), ValueError("one", 2),
              ValueError(None), KeyError("k"), KeyError(), KeyError("a", "b"),
              KeyError(5), OSError(2, "No file"), OSError(2, "No file", "name"),
              OSError("only"), StopIteration(5), SystemExit(3),
              UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"),
              UnicodeEncodeError("ascii", "é", 0, 1, "bad"),
              SyntaxError("msg", ("f.py", 3, 5, "text")), NameError("n"),
              ImportError("m", name="x"), AttributeError("a", name="n",
              obj=1), Exception([1, 2]), Exception({"a": 1})):
    print(repr(error), "|", error, "|", error.args)
error = OSError(13, "Denied", "file.txt")
print(error.errno, error.strerror, error.filename, type(error).__name__)
print(type(OSError(2, "x")).__name__, type(OSError(17, "x")).__name__)
error = StopIteration(5)
print(error.value, StopIteration().value, SystemExit(3).code, SystemExit().code)
error = ValueError("a")
error.args = ("changed", 1)
error.extra = "attribute"
print(error, error.extra, error.args, vars(error))
error.args = "ab"
print(error.args)
show(setattr, error, "args", 5)
show(ValueError, x=1)
show(UnicodeDecodeError, 1)
show(BaseException("x").with_traceback, 5)
print(ValueError("a") == ValueError("a"), error == error)
print(f"{ValueError('a')} {ValueError('a')!r}", "%s" % KeyError("k"))
