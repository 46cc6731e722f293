# print(file=StringIO), redirect_stdout and redirect_stderr.
import contextlib
import io
import sys

out = io.StringIO()
print("a", 1, [2], sep="-", end="!\n", file=out)
print(file=out)
print("é", "日", file=out, flush=True)
print(repr(out.getvalue()))
with contextlib.redirect_stdout(io.StringIO()) as out:
    print("hidden")
    with contextlib.redirect_stdout(io.StringIO()) as inner:
        print("deeper")
    print("hidden again")
    help
print(repr(out.getvalue()), repr(inner.getvalue()))
with contextlib.redirect_stderr(io.StringIO()) as err:
    print("to stderr", file=sys.stderr)
    import warnings
    warnings.warn("warned")
print(err.getvalue().replace(__file__, "FILE"), end="")
sys.stdin = io.StringIO("first line\nsecond\nlast")
print(input(), input(), input())
try:
    input()
except EOFError as e:
    print(repr(e))
closed = io.StringIO()
closed.close()
try:
    print("x", file=closed)
except ValueError as e:
    print(e)
import traceback
try:
    1 / 0
except ZeroDivisionError:
    out = io.StringIO()
    traceback.print_exc(file=out)
print(out.getvalue().splitlines()[-1])


class Tee(io.TextIOBase):
    def __init__(self, *files):
        self.files = files

    def write(self, text):
        for f in self.files:
            f.write(text)
        return len(text)


a, b = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(Tee(a, b)):
    print("both")
print(a.getvalue() == b.getvalue() == "both\n")
