# suppress and exception groups.
from contextlib import suppress


def show(e, depth=0):
    print("  " * depth + type(e).__name__, e.args[0] if e.args else "")
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            show(x, depth + 1)


def attempt(classes, exc):
    try:
        with suppress(*classes):
            raise exc
        print("suppressed")
    except BaseException as e:
        show(e)
        print(e is exc, repr(e.__context__)[:30], e.__cause__)


def group(*excs, text="g"):
    return BaseExceptionGroup(text, excs)


attempt((ValueError,), group(ValueError(1), ValueError(2)))
attempt((ValueError,), group(ValueError(1), KeyError(2)))
attempt((KeyError, ValueError), group(ValueError(1), KeyError(2)))
attempt((OSError,), group(ValueError(1), KeyError(2)))
attempt((ValueError,), group(ValueError(1), group(ValueError(2), KeyError(3), text="in")))
attempt((ValueError,), group(group(ValueError(2), text="in")))
attempt((Exception,), group(ValueError(1), KeyboardInterrupt(2)))
attempt((ExceptionGroup,), group(ValueError(1)))
attempt((BaseExceptionGroup,), group(KeyboardInterrupt(1)))
attempt((), group(ValueError(1)))
g = group(ValueError(1), KeyError(2))
g.add_note("a note")
try:
    with suppress(ValueError):
        raise g
except ExceptionGroup as e:
    print(e.__notes__, e.exceptions, e.message)


class My(ExceptionGroup):
    def derive(self, excs):
        return My(self.message + "+", excs)


attempt((ValueError,), My("my", [ValueError(1), KeyError(2)]))
