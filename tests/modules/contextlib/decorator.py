# ContextDecorator, and managers of generators as decorators.
from contextlib import ContextDecorator, contextmanager, suppress


class Track(ContextDecorator):
    def __init__(self, name="t"):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, exc_type, exc, tb):
        print("exit", self.name, exc_type and exc_type.__name__)
        return exc_type is KeyError


@Track("one")
def f(a, /, b=2, *args, c=3, **kw):
    """Doc of f."""
    print("f", a, b, args, c, kw)
    return "result"


print(f(1), f(1, 5, 6, c=7, d=8))
print(f.__name__, f.__doc__, f.__wrapped__.__name__, f.__qualname__, f.__module__)


@Track()
def raises(exc):
    raise exc


print(raises(KeyError("k")))
try:
    raises(ValueError("v"))
except ValueError as e:
    print("ValueError", e)


class C:
    @Track("method")
    def method(self, x):
        return self, x

    @classmethod
    @Track("cls")
    def cm(cls):
        return cls.__name__


c = C()
print(c.method(3)[0] is c, C.cm())


@contextmanager
def made(name):
    print("before", name)
    try:
        yield
    finally:
        print("after", name)


@made("gen")
def g(x):
    return x * 2


print(g(1), g(2))


@made("outer")
@made("inner")
def h():
    print("h")


h()


@made("gen")
def generator():
    print("generating")
    yield 1


print(list(generator()))
m = made("held")


@m
def held():
    print("held")


held()
held()
with m:
    print("used as a manager too")
try:
    held()
except AttributeError as e:
    print(e)


class Recreate(Track):
    def _recreate_cm(self):
        print("recreate")
        return self


@Recreate("r")
def r():
    pass


r()


class Obj:
    """Callable without the names of functions."""

    def __call__(self):
        return "called"


o = Obj()
w = Track("obj")(o)
print(w(), w.__name__, w.__doc__, w.__wrapped__ is o)
f.attr = 1
print(Track()(f).attr, Track()(f).__wrapped__ is f)


class Mixed(suppress, ContextDecorator):
    pass


@Mixed(ZeroDivisionError)
def div(a, b):
    return a / b


print(div(4, 2), div(1, 0))
