"""ParamSpec and Concatenate."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
P = ParamSpec("P")
Q = ParamSpec("Q")
Ts = TypeVarTuple("Ts")
show(lambda: P)
show(lambda: ParamSpec("P", covariant=True))
show(lambda: ParamSpec("P", infer_variance=True))
show(lambda: ParamSpec("P", bound=int).__bound__)
show(lambda: ParamSpec("P", bound="A").__bound__)
show(lambda: ParamSpec("P", default=[int]).__default__)
show(lambda: ParamSpec(1))
show(lambda: (P.__name__, P.__module__, P.__bound__, P.__covariant__,
              P.has_default(), P.__default__))
show(lambda: P.args)
show(lambda: P.kwargs)
show(lambda: P.args.__origin__ is P)
show(lambda: P.args == P.args)
show(lambda: P.args == Q.args)
show(lambda: P.args == P.kwargs)
show(lambda: P.args is P.args)
show(lambda: hash(P.args))
show(lambda: get_origin(P.args) is P)
show(lambda: get_args(P.args))
show(lambda: ParamSpecArgs(P) == P.args)
show(lambda: ParamSpecKwargs(3))
show(lambda: P.args[int])
show(lambda: setattr(P, "args", 1))
show(lambda: setattr(P.args, "__origin__", 1))
show(lambda: P())
show(lambda: P[int])
show(lambda: P | int)
show(lambda: P.__typing_subst__(int))
show(lambda: P.__typing_subst__([int, "str"]))
show(lambda: P.__typing_subst__(...))
show(lambda: P.__typing_subst__([(1, 2)]))
for base in (P, P.args, P.kwargs, ParamSpec, ParamSpecArgs):
    try:
        class D(base): pass
    except TypeError as error:
        print(error)
show(lambda: Concatenate)
show(lambda: Concatenate[int, P])
show(lambda: Concatenate[int, ...])
show(lambda: Concatenate[T, "A", P])
show(lambda: Concatenate[int, Concatenate[str, P]])
show(lambda: Concatenate[int])
show(lambda: Concatenate[()])
show(lambda: Concatenate[(1, 2), P])
show(lambda: Concatenate[T, P].__parameters__)
show(lambda: Concatenate[T, P][int, [str, bytes]])
show(lambda: Concatenate[T, P][int, ...])
show(lambda: Concatenate[T, P][int, Q])
show(lambda: Concatenate[T, P][int, Concatenate[str, Q]])
show(lambda: Concatenate[T, P][int, str])
show(lambda: get_args(Concatenate[int, P]))
show(lambda: get_origin(Concatenate[int, P]))


class Z(Generic[P]): pass
class Y(Generic[T, P]): pass
class X(Generic[P, T]): pass
class W(Generic[P, Q]): pass


show(lambda: Z[int, str])
show(lambda: Z[[int, str]])
show(lambda: Z[(int, str)])
show(lambda: Z[[]])
show(lambda: Z[int])
show(lambda: Z[...])
show(lambda: Z[P])
show(lambda: Z[Q][int, str])
show(lambda: Z[Concatenate[int, P]])
show(lambda: Z[Concatenate[int, P]][[str]])
show(lambda: Z[()])
show(lambda: Z[[int], [str]])
show(lambda: Z[[int]].__args__)
show(lambda: get_args(Z[[int, str]]))
show(lambda: Z[T][int])
show(lambda: Z[[T]][int])
show(lambda: Z[[T]].__parameters__)
show(lambda: Y[int, [str]])
show(lambda: Y[int, ...])
show(lambda: Y[int, str])
show(lambda: Y[int])
show(lambda: Y[int, str, bytes])
show(lambda: Y[T, P].__parameters__)
show(lambda: Y[T, [T, int]][str])
show(lambda: Y[T, Concatenate[T, P]][str, [int]])
show(lambda: X[[int], str])
show(lambda: X[[T], T][int])
show(lambda: W[[int], [str]])
show(lambda: W[int, str])
show(lambda: W[..., P][[int]])
show(lambda: Y[int, [str]] == Y[int, [str]])
show(lambda: Z[Callable[P, T]][int])
show(lambda: List[Z[P]][[int, str]])
show(lambda: list[Z[P]][[int, str]])


def decorate[**P, R](f: Callable[P, R]) -> Callable[P, list[R]]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> list[R]:
        return [f(*args, **kwargs)]
    return inner


print(decorate(len)("abc"), decorate.__annotations__)
print(decorate(len).__annotations__)
