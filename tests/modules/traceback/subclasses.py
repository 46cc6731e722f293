# Subclasses of StackSummary and TracebackException.
import sys
import traceback
from traceback import StackSummary, TracebackException


class Short(StackSummary):
    def format_frame_summary(self, frame_summary, **kwargs):
        return f"{frame_summary.name}:{frame_summary.lineno} {kwargs}\n"


class Mine(TracebackException):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.extra = "extra"

    def format_exception_only(self, **kwargs):
        yield "<"
        yield from super().format_exception_only(**kwargs)
        yield ">\n"


def f():
    raise ValueError("in f")


def g():
    try:
        f()
    except ValueError as e:
        raise KeyError("in g") from e


try:
    g()
except KeyError as e:
    exc = e
te = Mine.from_exception(exc)
print(type(te), te.extra, type(te.__cause__), type(te.stack))
print("".join(te.format()))
te.print(file=sys.stdout, chain=False)
stack = Short(traceback.extract_tb(exc.__traceback__))
print("".join(stack.format()))
print("".join(stack.format(option=1)))
print(type(Short.extract(traceback.walk_tb(exc.__traceback__))))
print(type(Short.from_list([])), type(stack + stack), stack[0].name,
      stack[-1].line, len(stack), type(stack[:1]))
stack.append(("tuple.py", 1, "t", "line"))
try:
    stack.format()
except AttributeError as e:
    print(e)
summary = traceback.extract_tb(exc.__traceback__)
summary.reverse()
print([f.name for f in summary])
print([f.name for f in sorted(summary, key=lambda f: f.lineno)])
