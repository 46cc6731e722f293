"""Classes derived from generic ones."""

from typing import *

T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")


def facts(cls):
    print(cls.__name__, [c.__name__ for c in cls.__mro__],
          [c.__name__ for c in cls.__bases__],
          getattr(cls, "__orig_bases__", None), cls.__parameters__)


class A(Generic[T]): pass
class B(A): pass
class C(A[int]): pass
class D(A[T]): pass
class E(A[U], Generic[T, U]): pass
class F(A[T], Dict[T, U]): pass
class H(List[int]): pass
class I(List[T]): pass
class J(Mapping[T, int], Generic[T]):
    def __getitem__(self, k): return 1
    def __iter__(self): return iter(())
    def __len__(self): return 0
class K(A[A[T]]): pass
class L(list[T], Generic[T]): pass
class M(list[int]): pass
class N(C, D[str]): pass
class O(Iterable[T], Sized): pass
class Q(dict, A[T]): pass


for cls in (A, B, C, D, E, F, H, I, J, K, L, N, O, Q):
    facts(cls)
print(M.__mro__, M.__orig_bases__, hasattr(M, "__parameters__"))
print(E[int, str], F[int, str], J()[1], I[int]([1]), K[int], L[int]([1, 2]))


def attempt(text):
    try:
        exec(text, globals().copy())
        print("ok", text)
    except TypeError as error:
        print(text, "->", error)


attempt("class X(Generic): pass")
attempt("class X(Generic, A[T]): pass")
attempt("class X(A, Generic): pass")
attempt("class X(Generic[T], A[T]): pass")
attempt("class X(A[T], Generic[T]): pass")
attempt("class X(Generic[T], Generic[U]): pass")
attempt("class X(Generic[T], A[U]): pass")
attempt("class X(Generic[T], Dict[U, V]): pass")
attempt("class X(A[T], A[U]): pass")
attempt("class X(A[int], A[str]): pass")
attempt("class X(A[int], A): pass")
attempt("class X(Generic[T], object): pass")
attempt("class X(object, Generic[T]): pass")
attempt("class X(int, Generic[T]): pass")
attempt("class X(Generic[T], int): pass")
attempt("class X(List[T], List[U]): pass")
attempt("class X(Union[A, B]): pass")
attempt("class X(A[int].__class__): pass")
attempt("class X(T): pass")
attempt("class X(B[int]): pass")
attempt("class X(C[int]): pass")
attempt("class X(type, Generic[T]): pass")
attempt("class X(Exception, Generic[T]): pass")
attempt("class X(Tuple[int, str]): pass")
attempt("class X(Tuple): pass")
attempt("class X(Callable): pass")
attempt("class X(Type[int]): pass")
attempt("class X(Any, Generic[T]): pass")


class WithInit(Generic[T]):
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print("made", cls.__name__, cls.__parameters__, tag)


class Tagged(WithInit[int], tag="x"): pass
class Tagged2(WithInit[T], tag="y"): pass


class OwnGetitem:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class Both(OwnGetitem, Generic[T]): pass
print(Both[3], Both.__parameters__)
