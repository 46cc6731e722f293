"""TypeAliasType: the type statement's object."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
Ts = TypeVarTuple("Ts")
P = ParamSpec("P")
type L[A] = list[A]
type M[A, *B, **C] = tuple[A, *B] | Callable[C, A]
type N = int | str
type R = list[R] | int
X = TypeAliasType("X", list[T], type_params=(T,))
Y = TypeAliasType("Y", "forward")
for alias in (L, M, N, R, X, Y):
    print(alias, alias.__name__, alias.__value__, alias.__type_params__,
          alias.__parameters__, alias.__module__, type(alias))
show(lambda: L[int])
show(lambda: L[int].__origin__)
show(lambda: L[int].__args__)
show(lambda: L[int].__value__)
show(lambda: L[T].__parameters__)
show(lambda: L[T][int])
show(lambda: L[T, T])
show(lambda: M[int, str, [bytes]])
show(lambda: X[int])
show(lambda: N[int])
show(lambda: Y[int])
show(lambda: type(L[int]))
show(lambda: N | None)
show(lambda: None | N)
show(lambda: N | "x")
show(lambda: N | L[int])
show(lambda: int | L[int])
show(lambda: Optional[N])
show(lambda: Union[N, int])
show(lambda: List[N])
show(lambda: N())
show(lambda: L[int]())
show(lambda: isinstance(1, N))
show(lambda: issubclass(int, N))
show(lambda: iter(N))
show(lambda: [*L[int]])
show(lambda: N == N)
show(lambda: hash(N) == hash(N))
show(lambda: N.nothing)
show(lambda: setattr(N, "x", 1))
show(lambda: setattr(N, "__name__", 1))
show(lambda: setattr(N, "__value__", 1))
show(lambda: delattr(N, "__value__"))
show(lambda: TypeAliasType(1, int))
show(lambda: TypeAliasType("A", int, type_params=[T]))
show(lambda: TypeAliasType("A", int, type_params=()).__type_params__)
show(lambda: TypeAliasType("A", int, wrong=1))
show(lambda: TypeAliasType(name="A", value=int).__value__)
show(lambda: TypeAliasType("A", int, type_params=(Ts,)).__parameters__)
show(lambda: TypeAliasType("A", int, type_params=(1,)).__type_params__)
show(lambda: N.__reduce__())
show(lambda: get_origin(L[int]))
show(lambda: get_args(L[int]))
try:
    class D(TypeAliasType): pass
except TypeError as error:
    print(error)


def f(a: N, b: L[int], c: "L[N]") -> R: ...


print(get_type_hints(f))
type Broken = undefined
try:
    Broken.__value__
except NameError as error:
    print(error)
undefined = 3
print(Broken.__value__)
