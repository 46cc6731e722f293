"""__traceback__: line numbers and frames of a caught exception."""
import sys


def deep(n):
    if n == 0:
        raise ValueError("bottom")
    deep(n - 1)


try:
    deep(3)
except ValueError as error:
    tb = error.__traceback__
    names = []
    lines = []
    while tb is not None:
        names.append(tb.tb_frame.f_code.co_name)
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print(names, lines)
    print(sys.exc_info()[0] is ValueError, sys.exc_info()[1] is error)
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exception(), type(sys.exc_info()[2]).__name__)
    try:
        {}["k"]
    except KeyError:
        print(repr(sys.exception()), repr(sys.exception().__context__))
    print(repr(sys.exception()))
error = ValueError("never raised")
print(error.__traceback__, error.__context__, error.__cause__)
try:
    raise error
except ValueError as caught:
    print(caught is error, error.__traceback__.tb_lineno)
    print(caught.with_traceback(None).__traceback__)


def frame_names():
    frame = sys._getframe()
    return frame.f_code.co_name, frame.f_back.f_code.co_name, sorted(
        frame.f_locals)


print(frame_names())
