# Handlers within handlers restore what was being handled.
import sys


def now():
    return repr(sys.exception())


try:
    raise ValueError(1)
except ValueError as a:
    try:
        raise KeyError(2)
    except KeyError as b:
        try:
            raise TypeError(3)
        except TypeError as c:
            print(now(), repr(c.__context__), repr(b.__context__))
        print(now())
        try:
            print(repr(c))
        except NameError:
            print("c is gone")
    print(now())
    print(repr(a))
print(now())


def f():
    try:
        raise IndexError("i")
    except IndexError:
        return now()


try:
    raise OSError("o")
except OSError:
    print(f(), now())
