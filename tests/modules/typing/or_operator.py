"""X | Y between classes and the objects of typing."""

from typing import *
import typing


def show(call):
    try:
        value = call()
        print(value, type(value).__name__)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
N = NewType("N", int)
Ref = ForwardRef("Ref")


class G(Generic[T]): pass


class TD(TypedDict): pass


class NT(NamedTuple):
    x: int


class Pr(Protocol): pass


type Alias = int
things = [T, P, N, Ref, List, List[int], list[int], G, G[int], TD, NT, Pr,
          Any, Union, Union[int, str], Optional, Optional[int], Literal[1],
          Callable, Callable[[int], str], ClassVar[int], Never, Self, Tuple,
          Annotated[int, 1], Alias, Type[int], Literal]
for thing in things:
    show(lambda: thing | bytes)
    show(lambda: bytes | thing)
    show(lambda: thing | None)
    show(lambda: None | thing)
    show(lambda: thing | "str")
for left, right in ((T, P), (List[int], "a"), ("a", T), (int, 1), (T, 1),
                    (Ts, int), (int, Ts), (int, "str"), (None, "str"),
                    (int | str, T), (T, int | str), (int | str, "x"),
                    (list[int], List[int]), (list[T], T), (int, ...)):
    show(lambda: left | right)
show(lambda: int | T | str | T)
show(lambda: (int | T)[str])
show(lambda: (int | list[T])[str])
show(lambda: (list[T] | dict[T, int])[str])
show(lambda: (int | T)[int])
show(lambda: (int | str)[int])
show(lambda: (None | list[T])[int])
