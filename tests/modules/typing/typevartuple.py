"""TypeVarTuple and Unpack."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
U = TypeVar("U")
Ts = TypeVarTuple("Ts")
Us = TypeVarTuple("Us")
show(lambda: Ts)
show(lambda: (Ts.__name__, Ts.__module__, Ts.has_default(), Ts.__default__))
show(lambda: TypeVarTuple("Ts", default=Unpack[Tuple[int]]).__default__)
show(lambda: TypeVarTuple("Ts", bound=int))
show(lambda: TypeVarTuple(1))
show(lambda: [*Ts])
show(lambda: Unpack[Ts])
show(lambda: Unpack[Ts] == [*Ts][0])
show(lambda: Unpack[Tuple[int, str]])
show(lambda: Unpack[tuple[int, str]])
show(lambda: [*tuple[int, str]])
show(lambda: Unpack[int])
show(lambda: Unpack[Ts].__args__)
show(lambda: Unpack[Ts].__parameters__)
show(lambda: Unpack[Ts].__origin__)
show(lambda: Unpack[Ts][int])
show(lambda: Unpack[tuple[T, U]][int, str])
show(lambda: Unpack[Ts].__typing_is_unpacked_typevartuple__)
show(lambda: Unpack[Tuple[int]].__typing_unpacked_tuple_args__)
show(lambda: Unpack[List[int]].__typing_unpacked_tuple_args__)
show(lambda: Unpack[Ts].__typing_unpacked_tuple_args__)
show(lambda: [*tuple[int]][0].__typing_unpacked_tuple_args__)
show(lambda: tuple[int].__typing_unpacked_tuple_args__)
show(lambda: [*list[int]][0].__typing_unpacked_tuple_args__)
show(lambda: [*tuple[T, U]][0][int, str])
show(lambda: Ts())
show(lambda: Ts[int])
show(lambda: Ts | int)
show(lambda: Ts.__typing_subst__(int))
show(lambda: List[Ts])
show(lambda: List[*Ts])
show(lambda: List[T][*Ts])
show(lambda: list[T][*Ts])
for base in (Ts, TypeVarTuple, Unpack[Ts], Unpack):
    try:
        class D(base): pass
    except TypeError as error:
        print(error)


class A(Generic[*Ts]): pass
class B(Generic[T, *Ts]): pass
class C(Generic[T, *Ts, U]): pass
class D(A[int, *Ts]): pass
class E(A[*Ts], Generic[T, *Ts]): pass


for cls in (A, B, C, D, E):
    print(cls.__parameters__, cls.__orig_bases__)
show(lambda: A[int])
show(lambda: A[()])
show(lambda: A[int, str])
show(lambda: A[*Ts])
show(lambda: A[*Us])
show(lambda: A[*Us][int, str])
show(lambda: A[Ts])
show(lambda: A[*tuple[int, ...]])
show(lambda: A[*tuple[int, str]])
show(lambda: A[*Ts][*tuple[int, str]])
show(lambda: A[int, *Ts, str][bytes])
show(lambda: A[*Ts, *Us])
show(lambda: A[*Ts, *Us][int])
show(lambda: B[int])
show(lambda: B[()])
show(lambda: B[int, str, bytes])
show(lambda: B[T, *Ts][int, str])
show(lambda: B[*Ts])
show(lambda: B[*tuple[int, ...]])
show(lambda: C[int])
show(lambda: C[int, str])
show(lambda: C[int, str, bytes])
show(lambda: C[int, *Ts, str][bytes, bool])
show(lambda: C[*tuple[int, ...]])
show(lambda: C[*tuple[int, ...], str])
show(lambda: C[int, *tuple[int, ...]])
show(lambda: D[str, bytes])
show(lambda: E[int, str])
show(lambda: A[list[T], *Ts][int, str])
show(lambda: A[T, A[*Ts]][int, str, bytes])
show(lambda: Callable[[*Ts], None][int])
show(lambda: Generic[*Ts, *Us])
show(lambda: Generic[*Ts, *Ts])
show(lambda: A[int].__args__)


class K(TypedDict):
    a: int


def f(*args: *Ts, **kwargs: Unpack[K]) -> tuple[*Ts]: ...


print(f.__annotations__)
print(get_type_hints(f))


def g(*args: *tuple[int, str]): ...


print(g.__annotations__, get_type_hints(g))
