# Exception groups: nesting, width, depth, notes, and groups in chains.
import sys
import traceback
from traceback import TracebackException


def raised(e):
    try:
        raise e
    except BaseException as e:
        return e


eg = ExceptionGroup("outer", [
    ValueError(1),
    ExceptionGroup("inner", [TypeError("two\nlines"), raised(KeyError(2))]),
    raised(OSError("three"))])
eg.add_note("a note")
eg.add_note("another\nof two lines")
eg.exceptions[0].add_note("on a member")
traceback.print_exception(eg, file=sys.stdout)
traceback.print_exception(raised(eg), file=sys.stdout)
print(traceback.format_exception_only(eg))
print(traceback.format_exception_only(eg, show_group=True))
te = TracebackException.from_exception(eg)
print(len(te.exceptions), te.exceptions[1].exceptions[0]._str,
      te.exceptions[0].exceptions)
for text in te.format():
    print(repr(text))

try:
    try:
        raise eg
    except* ValueError:
        raise RuntimeError("within")
except ExceptionGroup as e:
    traceback.print_exc(file=sys.stdout)
    traceback.print_exc(chain=False, file=sys.stdout)


def chained():
    try:
        raise ExceptionGroup("first", [ValueError(1)])
    except ExceptionGroup as e:
        raise KeyError("second") from e


try:
    chained()
except KeyError as e:
    outer = ExceptionGroup("holds a chain", [e, ValueError("plain")])
traceback.print_exception(outer, file=sys.stdout)

wide = ExceptionGroup("wide", [ValueError(i) for i in range(20)])
traceback.print_exception(wide, file=sys.stdout)
wide = ExceptionGroup("wide", [ValueError(i) for i in range(4)])
for width in (1, 3, 4):
    te = TracebackException.from_exception(wide, max_group_width=width)
    te.print(file=sys.stdout)
deep = ValueError("bottom")
for i in range(14):
    deep = ExceptionGroup(f"level {i}", [deep])
traceback.print_exception(deep, file=sys.stdout)
te = TracebackException.from_exception(deep, max_group_depth=2)
te.print(file=sys.stdout)
last = ExceptionGroup("a", [ExceptionGroup("b", [ExceptionGroup("c", [
    ValueError(1)]), ValueError(2)]), ExceptionGroup("d", [KeyError(3)])])
traceback.print_exception(last, file=sys.stdout)
