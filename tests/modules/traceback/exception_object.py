# TracebackException: its attributes, equality, options.
import sys
import traceback
import warnings
from traceback import TracebackException


def f(x):
    y = x * 2
    raise ValueError("value", x)


def caught(function, *args):
    try:
        function(*args)
    except BaseException as e:
        return e


def chained():
    try:
        f(1)
    except ValueError as e:
        try:
            raise KeyError("k")
        except KeyError:
            raise TypeError("t") from e


def show(te):
    for text in te.format():
        print(text, end="")


e = caught(f, 3)
te = TracebackException.from_exception(e)
print(str(te), te.exc_type_str, te._str, te.exceptions, te.__cause__,
      te.__context__, te.__suppress_context__, te.__notes__, len(te.stack))
print(te == TracebackException.from_exception(e), te == 3,
      te != TracebackException.from_exception(caught(f, 4)), te.__hash__)
print(list(te.format_exception_only()))
show(te)
te.print(file=sys.stdout)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(te.exc_type)
    print(TracebackException(ValueError, e, None, save_exc_type=False)
          .exc_type)
print([str(w.message) for w in log])

te = TracebackException.from_exception(e, capture_locals=True)
print(te.stack[1].locals, te.stack[-1].locals)
print(te.stack[-1].locals == {"x": "3", "y": "6"})
te = TracebackException.from_exception(e, limit=1, lookup_lines=False)
print(len(te.stack), te.stack[0]._lines)
te._load_lines()
print(te.stack[0]._lines)

e = caught(chained)
te = TracebackException.from_exception(e)
print(te.__cause__, te.__context__, te.__cause__.__context__)
show(te)
print(list(te.format(chain=False))[-1])
te = TracebackException.from_exception(e, compact=True)
print(te.__cause__, te.__context__)
te.__suppress_context__ = False
show(te)
print(TracebackException(type(e), e, None, limit=2).stack)

a = ValueError("a")
b = KeyError("b")
a.__context__ = b
b.__context__ = a
show(TracebackException.from_exception(a))
a.__cause__ = a
show(TracebackException.from_exception(a))
a.__suppress_context__ = True
a.__cause__ = None
show(TracebackException.from_exception(a))

for args in ((None, None, None), (ValueError, None, None),
             (type(None), None, None)):
    try:
        te = TracebackException(*args)
        print(te.exc_type_str, te._have_exc_type, list(te.format()), te._str)
    except Exception as e:
        print(type(e).__name__, e)


class Outer:
    class Inner(Exception):
        pass


Outer.Inner.__module__ = "some.where"
print(TracebackException.from_exception(Outer.Inner(1)).exc_type_str)
Outer.Inner.__module__ = 3
print(list(TracebackException.from_exception(Outer.Inner()).format()))


class Bad(Exception):
    def __str__(self):
        raise ValueError


print(list(TracebackException.from_exception(Bad()).format()))
deep = None
for i in range(3000):
    new = ValueError(i)
    new.__context__ = deep
    deep = new
print(len(list(TracebackException.from_exception(deep).format())))
