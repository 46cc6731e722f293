# contextmanager: the usual ways through.
from contextlib import contextmanager, AbstractContextManager, ContextDecorator
import contextlib


@contextmanager
def tag(name, *args, **kwargs):
    """Doc of tag."""
    print("<" + name, args, kwargs)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print("/" + name + ">")


with tag("a", 1, k=2) as value:
    print("inside", value)
with tag("b"):
    raise ValueError("swallowed")
try:
    with tag("c"):
        raise KeyError("through")
except KeyError as e:
    print("outer", e, e.__context__, e.__cause__)
print(tag.__name__, tag.__doc__, tag.__wrapped__.__name__, tag.__module__)
m = tag("d")
print(type(m).__name__, m.__doc__, isinstance(m, AbstractContextManager),
      isinstance(m, ContextDecorator))
print(sorted(m.__dict__), m.args, m.kwds, m.func is tag.__wrapped__)
print(m.__enter__(), sorted(m.__dict__), m.__exit__(None, None, None))
for name in ("args", "kwds", "func"):
    print(hasattr(m, name))
try:
    m.__enter__()
except AttributeError as e:
    print(e)


@contextmanager
def nodoc():
    yield


print(nodoc().__doc__ == type(nodoc()).__doc__, nodoc.__doc__)


class C:
    def __init__(self, v):
        self.v = v

    @contextmanager
    def method(self, x):
        yield self.v, x

    @classmethod
    @contextmanager
    def cls_method(cls):
        yield cls.__name__

    @staticmethod
    @contextmanager
    def static():
        yield "static"


with C(1).method(2) as a, C.cls_method() as b, C.static() as c:
    print(a, b, c)
try:
    with tag():
        pass
except TypeError as e:
    print(e)


def returns():
    for i in range(3):
        with tag("r"):
            if i == 1:
                return i


print(returns())
for i in range(3):
    with tag("l"):
        if i == 0:
            continue
        break


@contextmanager
def selfarg(self, func, args, kwds):
    yield self, func, args, kwds


with selfarg(1, func=2, args=3, kwds=4) as v:
    print(v)

f = contextmanager(lambda: iter([1]))
with f() as v:
    print("iterator", v)


@contextmanager
def nested():
    with tag("x") as x:
        with tag("y") as y:
            yield x, y


with nested() as v:
    print(v)
try:
    with nested() as v:
        raise KeyError(1)
except KeyError as e:
    print("KeyError", e)
tag.attribute = 5
print(contextmanager(tag).attribute)
