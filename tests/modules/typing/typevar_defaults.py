"""Defaults of type parameters (PEP 696)."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
D = TypeVar("D", default=int)
E = TypeVar("E", default=List[D])
N = TypeVar("N", default=None)
P = ParamSpec("P", default=[int, str])
Q = ParamSpec("Q", default=...)
Ts = TypeVarTuple("Ts", default=Unpack[Tuple[int, str]])
Us = TypeVarTuple("Us", default=Unpack[Tuple[int, ...]])


class A(Generic[T, D]): pass
class B(Generic[D]): pass
class C(Generic[D, E]): pass
class F(Generic[T, P]): pass
class G(Generic[P]): pass
class H(Generic[*Ts]): pass
class I(Generic[T, *Ts]): pass
class J(Generic[T, N]): pass
class K(Generic[Q]): pass
class L(Generic[*Us]): pass


show(lambda: A[str])
show(lambda: A[str, bytes])
show(lambda: A[()])
show(lambda: A[str, int, int])
show(lambda: B[()])
show(lambda: B[str])
show(lambda: C[()])
show(lambda: C[str])
show(lambda: C[str].__parameters__)
show(lambda: C[str, bytes])
show(lambda: F[int])
show(lambda: F[int, [bytes]])
show(lambda: F[()])
show(lambda: G[()])
show(lambda: G[[]])
show(lambda: G[bytes])
show(lambda: H[()])
show(lambda: H[bytes])
show(lambda: I[bytes])
show(lambda: I[bytes, float])
show(lambda: J[int])
show(lambda: K[()])
show(lambda: L[()])
show(lambda: L[bytes])
show(lambda: A[T, D][int, str])
show(lambda: list[D][()])
show(lambda: dict[T, D][int])
show(lambda: Dict[T, D][()])
show(lambda: Generic[D, T])
show(lambda: Generic[D, T].__parameters__)


def attempt(text):
    try:
        exec(text, globals().copy())
        print("ok", text)
    except TypeError as error:
        print(text, "->", error)


attempt("class X(Generic[D, T]): pass")
attempt("class X(Generic[*Ts, D]): pass")
attempt("class X(Generic[*Ts, T]): pass")
attempt("class X(Generic[*Ts, P]): pass")
attempt("class X(Protocol[D, T]): pass")
attempt("class X(A[D, T]): pass")
attempt("class X(List[D], Generic[T, D]): pass")
attempt("class X(Dict[D, T]): pass")
attempt("class X(A[int, D]): pass")
attempt("class X[A, B = A, *C = *tuple[A, B], **D = [A]]: pass\n"
        "print(X[int], X[int, str], X[int, str, bytes])")


class M[A, B = list[A]]: pass


show(lambda: M[int])
show(lambda: M.__type_params__[1].__default__)
