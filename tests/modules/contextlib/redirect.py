# redirect_stdout and redirect_stderr.
from contextlib import redirect_stdout, redirect_stderr, ExitStack
import sys


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def text(self):
        return "".join(self.parts)


out = sys.stdout
s = Sink()
with redirect_stdout(s) as target:
    print("hidden", 1, sep="-")
    print(target is s, sys.stdout is s)
print(sys.stdout is out, repr(s.text()))
e = Sink()
with redirect_stderr(e):
    print("error", file=sys.stderr)
print(repr(e.text()), sys.stderr is not e)
r = redirect_stdout(s)
with r:
    print("one")
    with r:
        print("two")
    print("three")
    with redirect_stdout(out):
        print("visible")
print(repr(s.text()))
try:
    with redirect_stdout(Sink()):
        raise KeyError("k")
except KeyError as k:
    print(k, sys.stdout is out)
with redirect_stdout(None):
    print("nowhere")
with ExitStack() as stack:
    stack.enter_context(redirect_stdout(e))
    stack.enter_context(redirect_stderr(sys.stdout))
    print("to e")
    print("to e too", file=sys.stderr)
print(repr(e.text()), sys.stdout is out)


def f():
    print("from f")


with redirect_stdout(s):
    f()
    sys.stdout.write("direct\n")
    out.write("to the real one\n")
print(repr(s.text()))


class NoWrite:
    pass


try:
    with redirect_stdout(NoWrite()):
        print("x")
except AttributeError as err:
    print(err)
print(sys.stdout is out)
try:
    with redirect_stdout(s):
        del sys.stdout
        try:
            print("lost")
        except RuntimeError as err:
            kept = str(err)
except AttributeError as err:
    print("attr", err)
print(kept)
import contextlib
print(contextlib.redirect_stdout._stream, contextlib.redirect_stderr._stream)
