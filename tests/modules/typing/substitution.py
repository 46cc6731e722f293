"""Type parameters replaced, deep inside."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
U = TypeVar("U")
B = TypeVar("B", bound=int)
C = TypeVar("C", int, str)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class G(Generic[T]): pass
class H(Generic[T, U]): pass
class Z(Generic[P]): pass
class V(Generic[*Ts]): pass


ALIASES = [List[T], Dict[str, T], G[T], H[T, int], H[T, T], Optional[T],
           Union[T, str], Callable[[T], int], Callable[[], T],
           Callable[..., T], Tuple[T, ...], Tuple[T, T], Annotated[T, "m"],
           ClassVar[T], Final[T], Type[T], G[G[T]], List[List[T]],
           List[list[T]], list[List[T]], G[Callable[[T], T]], Z[[T, int]],
           V[T, int], List[Optional[T]], Required[T], TypeGuard[T],
           Generator[T], Iterable[Tuple[T, T]], Unpack[Tuple[T, ...]]]
for alias in ALIASES:
    print(alias, alias.__parameters__)
    show(lambda: alias[int])
    show(lambda: alias["A"])
    show(lambda: alias[None])
    show(lambda: alias[U])
    show(lambda: alias[List[U]][str])
    show(lambda: alias[int, str])
    show(lambda: alias[()])
    show(lambda: alias[(1, 2), ])
    show(lambda: alias[...])
show(lambda: List[B][str])
show(lambda: List[C][float])
show(lambda: H[T, U][U, T])
show(lambda: H[T, U][U, T].__parameters__)
show(lambda: H[List[T], Dict[T, U]][int, str])
show(lambda: Dict[T, Callable[P, U]].__parameters__)
show(lambda: Dict[T, Callable[P, U]][int, [str, bytes], float])
show(lambda: Dict[T, Callable[P, U]][int, ..., float])
show(lambda: Dict[T, V[*Ts]][int, str, bytes])
show(lambda: Union[T, U][int, int])
show(lambda: Union[T, U][int, None])
show(lambda: Union[T, List[U]][List[int], int])
show(lambda: Literal[1][int])
show(lambda: Any[int])
show(lambda: G[Any])
show(lambda: G[Literal[1]])
show(lambda: G[Self])
