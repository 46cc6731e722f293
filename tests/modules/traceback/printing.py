# print_exc and its kin, with limits, chains, files and wrong arguments.
import sys
import traceback


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


def check(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e, sep=": ")


def f(n):
    if n:
        return f(n - 1)
    raise KeyError("the key")


def g():
    try:
        f(2)
    except KeyError:
        raise ValueError("two") from None


def h():
    try:
        f(1)
    except KeyError as e:
        raise ValueError("three") from e


def i():
    try:
        h()
    finally:
        1 / 0


for function in (lambda: f(2), lambda: f(10), g, h, i):
    try:
        function()
    except Exception as e:
        exc = e
        for limit in (None, 0, 1, 2, -1, -2):
            traceback.print_exc(limit=limit, file=sys.stdout)
        traceback.print_exc(chain=False, file=sys.stdout)
        print(traceback.format_exc() ==
              "".join(traceback.format_exception(e)))
        print(traceback.format_exception(type(e), e, e.__traceback__) ==
              traceback.format_exception(e))
        out = Out()
        traceback.print_exception(e, file=out)
        print(out.parts[:4])

traceback.print_exception(None, ValueError("no traceback"), None,
                          file=sys.stdout)
print(traceback.format_exception_only(ValueError("only")))
print(traceback.format_exception_only(None, ValueError("only")))
print(repr(traceback.format_exc()))
traceback.print_exc(file=sys.stdout)
for args in ((3,), ("a",), (ValueError,),
             (None, None, None), (ValueError, None, None), (None,)):
    check(traceback.format_exception, *args)
check(traceback.format_exception_only, 3, None)
check(traceback.format_exception_only, None)
check(traceback.format_exception)
check(traceback.print_last)
sys.tracebacklimit = 1
traceback.print_exception(exc, file=sys.stdout)
print(traceback.format_tb(exc.__traceback__))
sys.tracebacklimit = -5
print(traceback.format_tb(exc.__traceback__))
del sys.tracebacklimit
traceback.print_tb(exc.__traceback__, file=sys.stdout)
traceback.print_tb(exc.__traceback__, limit=1, file=sys.stdout)
print(traceback.format_tb(None), traceback.extract_tb(None))
saved, sys.stderr = sys.stderr, sys.stdout
traceback.print_exception(exc)
traceback.print_tb(exc.__traceback__, -1)
sys.stderr = saved
