# The contexts of exceptions that leave a stack are those of nested withs.
from contextlib import ExitStack, contextmanager
import sys


def chain(e):
    parts = []
    while e is not None:
        parts.append(repr(e))
        e = e.__context__
    return " <- ".join(parts)


class Raises:
    def __init__(self, exc, cause=None):
        self.exc, self.cause = exc, cause

    def __enter__(self):
        return self

    def __exit__(self, *details):
        if self.cause:
            raise self.exc from self.cause
        raise self.exc


class InnerContext(Raises):
    def __exit__(self, *details):
        try:
            raise IndexError("inside")
        except IndexError:
            raise self.exc


class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return True


def run(managers, exc):
    try:
        with ExitStack() as stack:
            for m in managers():
                stack.enter_context(m)
            if exc:
                raise exc()
    except Exception as e:
        print("stack ", chain(e), "| cause", repr(e.__cause__))
    else:
        print("stack  fine")
    try:
        ms = managers()
        with ms[0]:
            with ms[1]:
                with ms[2]:
                    if exc:
                        raise exc()
    except Exception as e:
        print("nested", chain(e), "| cause", repr(e.__cause__))
    else:
        print("nested fine")


cases = (
    lambda: [Raises(KeyError(1)), Raises(ValueError(2)), Raises(OSError(3))],
    lambda: [Raises(KeyError(1)), Swallow(), Raises(OSError(3))],
    lambda: [Swallow(), Raises(KeyError(1)), Raises(OSError(3))],
    lambda: [Raises(KeyError(1)), Raises(OSError(3)), Swallow()],
    lambda: [Raises(KeyError(1), TypeError("c")), Raises(OSError(3)), Swallow()],
    lambda: [InnerContext(KeyError(1)), InnerContext(OSError(2)), InnerContext(EOFError())],
    lambda: [Raises(KeyError(1)), InnerContext(OSError(2)), Swallow()],
)
for case in cases:
    for exc in (None, lambda: ZeroDivisionError("body")):
        run(case, exc)
print("-- while something is handled")
try:
    raise LookupError("outside")
except LookupError:
    for case in cases:
        for exc in (None, lambda: ZeroDivisionError("body")):
            run(case, exc)
    print(repr(sys.exception()))

same = ValueError("same")
try:
    with ExitStack() as stack:
        stack.enter_context(Raises(same))
        stack.enter_context(Raises(same))
        raise same
except ValueError as e:
    print(e is same, chain(e) if e.__context__ is not e else "loop")


@contextmanager
def gen():
    try:
        yield
    except KeyError as e:
        raise ValueError("made of it") from e


try:
    with ExitStack() as stack:
        stack.enter_context(gen())
        raise KeyError("k")
except ValueError as e:
    print(chain(e), repr(e.__cause__))


def reraise(t, v, tb):
    raise v


try:
    with ExitStack() as stack:
        stack.push(reraise)
        stack.push(reraise)
        raise KeyError("kept")
except KeyError as e:
    print(chain(e))
depth = 0
try:
    with ExitStack() as stack:
        stack.callback(lambda: None)
        raise KeyError
except KeyError as e:
    tb = e.__traceback__
    while tb:
        depth += 1
        tb = tb.tb_next
print(depth)


class Base(BaseException):
    pass


try:
    with ExitStack() as stack:
        stack.enter_context(Raises(Base("b")))
        raise KeyError("k")
except Base as e:
    print(chain(e))
