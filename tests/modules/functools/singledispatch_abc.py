# Dispatch with abstract base classes, several bases, ambiguity.
import abc
import collections.abc as c
from functools import singledispatch


@singledispatch
def f(x):
    return "object"


for cls in (c.Sized, c.Iterable, c.Mapping, c.Sequence, c.Callable, c.Hashable):
    f.register(cls, lambda x, name=cls.__name__: name)


def attempt(fn, *args):
    try:
        print(fn(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Only:
    def __len__(self):
        return 0

    __hash__ = None


class MyMap(dict):
    pass


attempt(f, Only())
attempt(f, {})
attempt(f, MyMap())
attempt(f, [])
attempt(f, ())


class A:
    pass


class B(A):
    pass


class X(B):
    pass


class Y(A):
    pass


class Z(X, Y):
    pass


@singledispatch
def g(x):
    return "object"


g.register(A, lambda x: "A")
print(g(Z()))
g.register(Y, lambda x: "Y")
print(g(Z()), g(X()))
g.register(B, lambda x: "B")
print(g(Z()), g(X()))
g.register(Z, lambda x: "Z")
print(g(Z()))


class P(abc.ABC):
    pass


class Q(abc.ABC):
    pass


@singledispatch
def h(x):
    return "object"


h.register(P, lambda x: "P")
h.register(Q, lambda x: "Q")


class Both:
    pass


print(h(Both()))
P.register(Both)
print(h(Both()))
Q.register(Both)
try:
    h(Both())
except RuntimeError as e:
    print(e)


class Sub(P):
    pass


class Derived(Sub, Q):
    pass


print(h(Sub()), h(Derived()))
h.register(Sub, lambda x: "Sub")
print(h(Derived()))


class QP(Q, P):
    pass


print(h(QP()))


class WithHook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "hook") or NotImplemented


class Hooked:
    hook = 1


h.register(WithHook, lambda x: "WithHook")
print(h(Hooked()), h(5))
h.register(c.Set, lambda x: "Set")
h.register(set, lambda x: "set")
print(h({1}), h(frozenset()), h({}.keys()))
