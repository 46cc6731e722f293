# Deprecations that the interpreter tells of.
import math
import operator
import warnings


class I(int):
    pass


class F(float):
    pass


class Z(complex):
    pass


class A:
    def __index__(self):
        return I(3)

    def __float__(self):
        return F(2.5)

    def __int__(self):
        return I(4)

    def __complex__(self):
        return Z(1)


class T:
    def __trunc__(self):
        return 7


class B:
    def __index__(self):
        return True


def t(f, action="always"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        try:
            r = f()
        except BaseException as e:
            r = e
    print(repr(r), type(r).__name__,
          [(w.category.__name__, str(w.message), w.lineno) for w in log])


def generator():
    try:
        yield 1
    except ValueError as e:
        yield repr(e)


def throw(*args):
    it = generator()
    next(it)
    return it.throw(*args)


yes = True
for action in ("always", "error"):
    t(lambda: int(A()), action)
    t(lambda: float(A()), action)
    t(lambda: complex(A()), action)
    t(lambda: int(T()), action)
    t(lambda: [1, 2, 3, 4][A()], action)
    t(lambda: operator.index(A()), action)
    t(lambda: operator.index(B()), action)
    t(lambda: range(A()), action)
    t(lambda: math.sqrt(A()), action)
    t(lambda: hex(A()), action)
    t(lambda: int("12", A()), action)
    t(lambda: round(2.5, A()), action)
    t(lambda: "%d" % A(), action)
    t(lambda: "%x" % A(), action)
    t(lambda: "%f" % A(), action)
    t(lambda: ~yes, action)
    t(lambda: yes.__invert__(), action)
    t(lambda: bool(NotImplemented), action)
    t(lambda: not NotImplemented, action)
    t(lambda: 1 if NotImplemented else 0, action)
    t(lambda: any([NotImplemented]), action)
    t(lambda: [x for x in [1] if NotImplemented], action)
    t(lambda: NotImplemented or 1, action)
    t(lambda: throw(ValueError), action)
    t(lambda: throw(ValueError("a")), action)
    t(lambda: throw(ValueError, "x"), action)
    t(lambda: throw(ValueError, "x", None), action)


def code(text):
    return compile(text, "<text>", "exec") and None


t(lambda: code("x = 1 is 1"))
t(lambda: code("x = '\\d'"))
t(lambda: code("assert (1, 'x')"))
t(lambda: code("(1)(2)"))
t(lambda: code("[1][1, 2]"))
t(lambda: code("x = 1 is 1"), "error")
t(lambda: code("assert (1, 'x')"), "error")
