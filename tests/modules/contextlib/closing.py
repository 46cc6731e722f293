# closing, nullcontext, suppress.
from contextlib import closing, nullcontext, suppress


class Thing:
    def __init__(self):
        self.closed = 0

    def close(self):
        self.closed += 1
        return "ignored"


t = Thing()
with closing(t) as x:
    print(x is t, t.closed)
print(t.closed)
try:
    with closing(t):
        raise KeyError("k")
except KeyError as e:
    print(e, t.closed)
c = closing(t)
print(c.thing is t, c.__exit__(), c.__exit__(1, 2, 3, 4), t.closed)
try:
    with closing(5) as five:
        print(five)
except AttributeError as e:
    print(e)


def gen():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


with closing(gen()) as g:
    print(next(g))


class BadClose:
    def close(self):
        raise ValueError("close failed")


try:
    with closing(BadClose()):
        raise KeyError("first")
except ValueError as e:
    print(e, repr(e.__context__))

with nullcontext() as n:
    print(n)
with nullcontext([1]) as n:
    print(n)
n = nullcontext(enter_result=3)
with n as a, n as b:
    print(a, b, n.enter_result)
try:
    with nullcontext():
        raise KeyError("not swallowed")
except KeyError as e:
    print(e)

with suppress(KeyError):
    raise KeyError
with suppress(KeyError, ValueError) as s:
    print(s)
    raise UnicodeError
with suppress(LookupError):
    [][1]
print("after")
try:
    with suppress():
        raise KeyError("none suppressed")
except KeyError as e:
    print(e)
try:
    with suppress(KeyError):
        raise ValueError("other")
except ValueError as e:
    print(e)
s = suppress(Exception)
with s:
    with s:
        1 / 0
    print("inner done")
    1 / 0
print(s.__exit__(None, None, None), s.__exit__(KeyError, KeyError(), None),
      s.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None))
for bad in ((3,), ("x", KeyError), (int,)):
    try:
        with suppress(*bad):
            raise KeyError("bad filter")
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
with suppress(3):
    print("no exception, no check")
