"""Equal subscripts give the same object; unhashable ones work too."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")


class G(Generic[T]): pass


show(lambda: List[int] is List[int])
show(lambda: Dict[str, int] is Dict[str, int])
show(lambda: Tuple[int, ...] is Tuple[int, ...])
show(lambda: Callable[[int], str] is Callable[[int], str])
show(lambda: Union[int, str] is Union[int, str])
show(lambda: Optional[int] is Optional[int])
show(lambda: G[int] is G[int])
show(lambda: G[T][int] is G[T][int])
show(lambda: ClassVar[int] is ClassVar[int])
show(lambda: Literal[1] is Literal[1])
show(lambda: Literal[1] is Literal[True])
show(lambda: Literal[1] is Literal[1.0])
show(lambda: Annotated[int, 1] is Annotated[int, 1])
show(lambda: Annotated[int, 1] is Annotated[int, True])
show(lambda: List[Literal[1]] is List[Literal[True]])
show(lambda: list[int] is list[int])
show(lambda: List[Union[int, str]] is List[Union[str, int]])
show(lambda: List[Union[bytes, str]])
show(lambda: List[Union[str, bytes]])
show(lambda: Union[List[int], Tuple[()]] is Union[List[int], Tuple[()]])


class Unhashable:
    __hash__ = None
    def __eq__(self, other): return True
    def __repr__(self): return "Unhashable()"


u = Unhashable()
show(lambda: List[u])
show(lambda: Union[u, int])
show(lambda: Union[u, u])
show(lambda: Optional[u])
show(lambda: Literal[u])
show(lambda: Literal[u, u])
show(lambda: Annotated[int, u])
show(lambda: Annotated[u, 1])
show(lambda: Callable[[u], u])
show(lambda: Tuple[u, ...])
show(lambda: G[u])
show(lambda: G[T][u])
show(lambda: Dict[T, int][u])
show(lambda: hash(List[u]))
show(lambda: List[u] == List[u])
show(lambda: Union[u, int] == Union[int, u])
show(lambda: G[[1]])
show(lambda: G[{}])
for i in range(300):
    List[Literal[i]]
show(lambda: List[Literal[5]])
