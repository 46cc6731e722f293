# What is being handled is the generator's own affair.
import sys


def g():
    print("in g:", repr(sys.exception()))
    try:
        raise KeyError("own")
    except KeyError:
        yield repr(sys.exception())
        print("still:", repr(sys.exception()))
    yield repr(sys.exception())


it = g()
try:
    raise ValueError("caller's")
except ValueError:
    print(next(it), repr(sys.exception()))
print(repr(sys.exception()))
print(next(it))


def h():
    try:
        yield
    except ValueError as e:
        raise TypeError("second")


it = h()
next(it)
try:
    it.throw(ValueError("first"))
except TypeError as e:
    print(repr(e.__context__))


def bare():
    yield
    raise


it = bare()
next(it)
try:
    raise OSError("o")
except OSError:
    try:
        next(it)
    except OSError as e:
        print("reraised", e)
