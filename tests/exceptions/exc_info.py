# sys.exc_info and sys.exception tell what is being handled.
import sys

print(sys.exc_info(), sys.exception())
try:
    raise ValueError("v")
except ValueError as e:
    print(sys.exc_info()[0].__name__, sys.exc_info()[1] is e, sys.exception() is e)
    print(sys.exc_info()[2] is e.__traceback__)
    try:
        raise KeyError("k")
    except KeyError:
        print(repr(sys.exception()))
    print(repr(sys.exception()))
print(sys.exception())


def f():
    return repr(sys.exception())


try:
    1 / 0
except ZeroDivisionError:
    print(f())


def gen():
    yield f()
    try:
        raise IndexError("in gen")
    except IndexError:
        yield f()
    yield f()


try:
    raise TypeError("t")
except TypeError:
    g = gen()
    print(next(g), next(g), f(), next(g))
print(f())
