# A function's __code__ may be exchanged; closures must match.
def f(x):
    return x + 1


def g(x):
    return x * 100


alias = f
f.__code__ = g.__code__
print(alias(5), f.__name__)


def make(n):
    def inner():
        return n
    return inner


a, b = make(1), make(2)
a.__code__, b.__code__ = b.__code__, a.__code__
print(a(), b())
try:
    f.__code__ = a.__code__
except ValueError as e:
    print(e)
print(a.__closure__[0].cell_contents, a.__code__.co_freevars)
