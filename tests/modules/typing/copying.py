"""copy and the pickling protocol of typing's objects."""

import copy
from typing import *

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class G(Generic[T]):
    def __init__(self, x): self.x = x


class TD(TypedDict):
    a: int


type A = int
objects = [Any, Union, Optional, Literal, ClassVar, Never, Self, Unpack, T, P,
           Ts, List, List[int], Dict[str, int], Tuple, Tuple[int, ...],
           Callable, Callable[[int], str], Callable[..., str],
           Union[int, str], Optional[int], Literal[1, "a"],
           Annotated[int, 1], ClassVar[int], Unpack[Ts], Concatenate[int, P],
           Generic, Generic[T], G, G[int], TD, A, NoDefault, ForwardRef("X"),
           list[int], int | str, Required[int], Type[int], Hashable]
for o in objects:
    print(o, copy.copy(o) == o, copy.deepcopy(o) == o, end=" ")
    try:
        print(o.__reduce__() if not isinstance(o, (type, ForwardRef)) else "")
    except Exception as error:
        print(type(error).__name__, error)
g = G[int](3)
h = copy.copy(g)
print(h.x, h.__orig_class__, copy.deepcopy(g).__orig_class__)
