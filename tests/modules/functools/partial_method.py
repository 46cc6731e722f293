# A partial in a class is no method; partialmethod is for that.
from functools import partial, partialmethod
import abc


def f(*args, **kwargs):
    return len(args), args[1:] if args and isinstance(args[0], (A, type)) else args, kwargs


class A:
    static = staticmethod(partial(f, 1))
    a = partialmethod(f, 1)
    b = partialmethod(f, k=2)
    nested = partialmethod(partialmethod(f, 1, x=1), 2, x=2, y=3)
    c = partialmethod(classmethod(f), 1)
    s = partialmethod(staticmethod(f), 1, z=1)
    p = partialmethod(partial(f, 1), 2)
    builtin = partialmethod(max, 5)

    def method(self, *args, **kw):
        return "method", args, kw

    m = partialmethod(method, 1)


class B(A):
    m = partialmethod(A.method, 2)


a = A()
print(a.static(2), A.static(2))
print(a.a(), a.a(2), a.a(2, k=1), a.b(k=3), a.b(4))
print(a.nested(3), a.nested(x=9))
print(a.c(2), A.c(2), a.s(3), A.s(3))
print(a.m(2, k=3), B().m(4), A.m(a, 5))
print(type(a.a).__name__, a.a.__self__ is a, A.c.__self__ is A)
print(A.__dict__["nested"].args, A.__dict__["nested"].keywords, A.__dict__["nested"].func is f)
for args in ((), (1,), (None, 2)):
    try:
        partialmethod(*args)
    except TypeError as e:
        print(e)
print(partialmethod(max, 1, "a", k=2))


class Sub(partialmethod):
    pass


print(Sub(max), partialmethod[int])


class Abstract(abc.ABC):
    @abc.abstractmethod
    def f(self, x):
        pass

    g = partialmethod(f, 1)


print(sorted(Abstract.__abstractmethods__), Abstract.__dict__["g"].__isabstractmethod__)
print(A.__dict__["a"].__isabstractmethod__)


class Caller:
    def __init__(self):
        pass

    def __call__(self, *args):
        return "Caller", len(args)


class C:
    m = partialmethod(Caller(), 1)


print(C().m(2))
print(C.m.__name__ if hasattr(C.m, "__name__") else "no name", C.__dict__["m"].func.__class__.__name__)
