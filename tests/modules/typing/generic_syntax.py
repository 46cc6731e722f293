"""class A[T]: derives from Generic."""

import typing
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def facts(cls):
    print(cls.__name__, [c.__name__ for c in cls.__mro__],
          [c.__name__ for c in cls.__bases__], cls.__orig_bases__,
          cls.__parameters__, cls.__type_params__)


class A[T]: pass
class B[T](A[T]): pass
class C[T: int, U: (str, bytes), *Ts, **P]: pass
class D[T](A): pass
class E[K, V](dict[K, V]): pass
class F[T](A[list[T]], list[T]): pass
class G[T = int, U = str]: pass
class H[T](A[int]): pass
class I[T](Protocol): pass
class J[T](Sequence[T]): pass


for cls in (A, B, C, D, E, F, G, H, I, J):
    facts(cls)
show(lambda: A[int])
show(lambda: A[int]().__orig_class__)
show(lambda: B[str])
show(lambda: C[int, str, float, bytes, [int]])
show(lambda: C[int, str, [int]])
show(lambda: C[int])
show(lambda: E[int, str](a=1))
show(lambda: F[int]([1]))
show(lambda: G[float])
show(lambda: G[()])
show(lambda: G[bool, bool, bool])
show(lambda: I[int])
show(lambda: J[int])
show(lambda: A[int, str])
show(lambda: A.__type_params__[0].__bound__)
show(lambda: C.__type_params__[0].__bound__)
show(lambda: C.__type_params__[1].__constraints__)
show(lambda: issubclass(A, Generic))
show(lambda: isinstance(A(), Generic))
show(lambda: get_origin(A[int]))
show(lambda: get_args(A[int]))
show(lambda: A[int] | None)


def attempt(text):
    try:
        exec(text, globals().copy())
        print("ok", text)
    except TypeError as error:
        print(text, "->", error)


T = TypeVar("T")
attempt("class X[T](Generic[T]): pass")
attempt("class X[T](Generic): pass")
attempt("class X[S](A[T]): pass")
attempt("class X[T](Protocol[T]): pass")
attempt("class X[S](Generic[T]): pass")
attempt("class X[T](A[T], B[T]): pass")
attempt("class X[T](int): pass")
attempt("class X[T](Union[int, T]): pass")


class Outer[T]:
    class Inner[U](A[U]):
        def m[V](self, x: T, y: U, z: V) -> T: ...
    attribute: T
    def method(self, x: T) -> "T": ...


facts(Outer.Inner)
print(Outer.Inner.__qualname__, Outer.Inner[int])
print(Outer.Inner.m.__type_params__, Outer.Inner.m.__annotations__)
print(get_type_hints(Outer))
print(get_type_hints(Outer.method))
print(get_type_hints(Outer.Inner.m))


def f[T](x: "T", y: list["T"]) -> "dict[str, T]": ...


hints = get_type_hints(f)
print(hints, hints["x"] is f.__type_params__[0])
