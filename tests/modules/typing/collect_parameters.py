"""Which type parameters a class or an alias has, and in which order."""

from typing import *

T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class A(Generic[T]): pass
class B(Generic[T, U]): pass
class C(Generic[P]): pass
class D(Generic[*Ts]): pass


for alias in (A[T], B[U, T], B[T, T], B[A[U], T], C[P], C[[T, U]],
              C[Concatenate[T, P]], D[T, *Ts], D[*Ts], Callable[[T], U],
              Callable[P, T], Callable[Concatenate[T, P], U], Tuple[T, ...],
              Union[U, T], Optional[T], Literal[1], Annotated[T, U], ClassVar[T],
              Dict[U, List[T]], list[T], dict[U, T], tuple[T, *Ts],
              list[A[T]] | U, Type[T], Unpack[Ts], Unpack[Tuple[T, U]],
              Generator[T, U, V], B[int, str], List[List[List[T]]]):
    print(alias, alias.__parameters__)


def attempt(text):
    names = globals().copy()
    try:
        exec(text, names)
        print(text, "->", names["X"].__parameters__)
    except (TypeError, AttributeError) as error:
        print(text, "->", error)


attempt("class X(A[T]): pass")
attempt("class X(A[T], B[U, T]): pass")
attempt("class X(B[U, T], A[V]): pass")
attempt("class X(B[U, T], Generic[T, U]): pass")
attempt("class X(Generic[T, U], B[U, T]): pass")
attempt("class X(Generic[V, T, U], B[U, T]): pass")
attempt("class X(Generic[T], B[U, T]): pass")
attempt("class X(A[int], A[T]): pass")
attempt("class X(Dict[U, T]): pass")
attempt("class X(dict[U, T]): pass")
attempt("class X(dict[U, T], Generic[T, U]): pass")
attempt("class X(Callable[P, T]): pass")
attempt("class X(C[P], D[*Ts]): pass")
attempt("class X(D[*Ts], A[T]): pass")
attempt("class X(Protocol[T], A[T]): pass")
attempt("class X(Mapping[U, T], Sequence[V]): pass")
attempt("class X(A): pass")
attempt("class X(A[int]): pass")
attempt("class X[Q](A[Q]): pass")
attempt("class X[Q, R](B[R, Q]): pass")
attempt("class X[Q](B[Q, T]): pass")
attempt("class X[Q]: pass\nclass Y[R](X[R]): pass\nX = Y")
attempt("class X[*Q]: pass\nclass Y[*R](X[int, *R]): pass\nX = Y")
attempt("class X[**Q]: pass\nclass Y[**R](X[R]): pass\nX = Y")
