"""get_origin() and get_args()."""

import collections
import collections.abc
from typing import *

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class G(Generic[T]): pass
class H(Generic[P]): pass
class TD(TypedDict): pass
class Pr(Protocol[T]): pass


type A[X] = list[X]
for tp in (int, None, 1, "x", Any, Union, Union[int, str], Optional[int],
           int | str, int | None, List, List[int], list[int], list, Tuple,
           Tuple[int, ...], Tuple[()], tuple[()], tuple[int, str], Dict[str, T],
           Callable, Callable[[], int], Callable[[int], str],
           Callable[..., int], Callable[P, int],
           Callable[Concatenate[int, P], str],
           collections.abc.Callable[[int], str],
           collections.abc.Callable[[], str],
           collections.abc.Callable[..., str],
           collections.abc.Mapping[int, str], Generic, Generic[T], G, G[int],
           H[[int, str]], H[int], H[...], Pr[int], Protocol, Protocol[T],
           Literal[1, "a"], Literal, Annotated[int, 1, 2],
           Annotated[List[int], 1], Annotated, ClassVar[int], ClassVar,
           Final[int], Final, Required[int], NotRequired[int], ReadOnly[int],
           TypeGuard[int], TypeIs[int], Unpack[Ts], Concatenate[int, P], T, P,
           Ts, P.args, P.kwargs, TD, NewType("N", int), A, A[int],
           Type[int], type[int], Generator[int], Iterable[int], ForwardRef("x"),
           [*Ts][0], [*tuple[int, str]][0], Self, Never, NoReturn,
           collections.OrderedDict[int, str], collections.Counter[str]):
    print(tp, "|", get_origin(tp), "|", get_args(tp))
print(get_args(Callable[[Callable[[int], str]], bytes]))
print(get_args(Union[int, Callable[[T], int]]))
