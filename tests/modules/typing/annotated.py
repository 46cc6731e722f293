"""Annotated: a type with data around it."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
show(lambda: Annotated)
show(lambda: Annotated[int])
show(lambda: Annotated[()])
show(lambda: Annotated[int, 1])
show(lambda: Annotated[int, 1, "a", [2], {}])
show(lambda: Annotated[Annotated[int, 1], 2, 3])
show(lambda: Annotated["A", 1])
show(lambda: Annotated[None, 1])
show(lambda: Annotated[1, 1])
show(lambda: Annotated[(1, 2), 1])
show(lambda: Annotated[*Ts, 1])
show(lambda: Annotated[ClassVar[int], 1])
show(lambda: Annotated[Final[int], 1])
show(lambda: Annotated[ClassVar, 1])
show(lambda: Annotated[Generic, 1])
show(lambda: Annotated[Union, 1])
show(lambda: Annotated[T, 1].__parameters__)
show(lambda: Annotated[T, 1][int])
show(lambda: Annotated[List[T], T][int])
show(lambda: Annotated[int, T].__parameters__)
show(lambda: Annotated[int, 1][int])
show(lambda: List[Annotated[T, 1]][int])
show(lambda: Annotated[int, 1].__origin__)
show(lambda: Annotated[int, 1].__metadata__)
show(lambda: Annotated[int, 1].__args__)
show(lambda: get_origin(Annotated[int, 1]))
show(lambda: get_args(Annotated[int, 1, 2]))
show(lambda: get_args(Annotated[Annotated[int, 1], 2]))
show(lambda: Annotated[int, 1] == Annotated[int, 1])
show(lambda: Annotated[int, 1] == Annotated[int, 2])
show(lambda: Annotated[int, 1] == Annotated[int, True])
show(lambda: Annotated[int, 1] is Annotated[int, True])
show(lambda: Annotated[int, 1] == int)
show(lambda: hash(Annotated[int, 1]) == hash(Annotated[int, 1]))
show(lambda: hash(Annotated[int, []]))
show(lambda: Annotated[int, []] == Annotated[int, []])
show(lambda: Annotated[int, 1](5))
show(lambda: Annotated[List[int], 1]())
show(lambda: Annotated[List, 1]())
show(lambda: Annotated[int, 1].__name__)
show(lambda: Annotated[int, 1].bit_length)
show(lambda: Annotated[int, 1].real)
show(lambda: Annotated[int, 1].nothing)
show(lambda: isinstance(1, Annotated[int, 1]))
show(lambda: Optional[Annotated[int, 1]])
show(lambda: Annotated[int, 1] | None)
show(lambda: [*Annotated[int, 1]])
show(lambda: Annotated[int, 1].__reduce__())
show(lambda: Annotated[int, "x"].__metadata__[0])
show(lambda: Annotated())


class C(Annotated[int, "meta"]): pass


print(C.__mro__, C.__orig_bases__, C(3))


class G(Generic[T]):
    def __init__(self, x): self.x = x


made = Annotated[G[int], 1](2)
print(made.x, made.__orig_class__)
