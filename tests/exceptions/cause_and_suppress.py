# `raise X from Y` sets __cause__ and __suppress_context__.
def caught(f):
    try:
        f()
    except BaseException as e:
        return e


def a():
    raise ValueError("a") from KeyError("k")


def b():
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("b") from z


def c():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("c") from None


def d():
    raise ValueError from TypeError


def e():
    raise ValueError("e") from 5


for f in (a, b, c, d, e):
    x = caught(f)
    print(repr(x), repr(x.__cause__), repr(x.__context__), x.__suppress_context__)
x = ValueError()
print(x.__suppress_context__)
x.__cause__ = KeyError()
print(x.__suppress_context__, repr(x.__cause__))
x.__suppress_context__ = False
x.__cause__ = None
print(x.__suppress_context__)
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1)):
    try:
        setattr(x, name, value)
    except TypeError as err:
        print(err)
