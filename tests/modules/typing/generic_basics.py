"""Generic[T]: parameters, subscripts, instances."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")


class Box(Generic[T]):
    made = 0

    def __init__(self, item=None):
        self.item = item

    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def help():
        return "help"


class Pair(Generic[T, U]): pass
class Slotted(Generic[T]): __slots__ = ("x",)
class Sealed(Generic[T]):
    def __setattr__(self, name, value): raise ValueError(name)


for cls in (Box, Pair, Slotted):
    print(cls.__parameters__, cls.__orig_bases__, cls.__bases__, cls.__mro__)
show(lambda: Box[int])
show(lambda: Box["A"])
show(lambda: Box[None])
show(lambda: Box[int](3).item)
show(lambda: Box[int]().__orig_class__)
show(lambda: Box().__orig_class__)
show(lambda: type(Box[int]()))
show(lambda: Slotted[int]().__orig_class__)
show(lambda: type(Sealed[int]()))
show(lambda: Box[int].make())
show(lambda: Box[int].help())
show(lambda: Box[int].made)
show(lambda: Box[int].nothing)
show(lambda: Box[int].__nothing__)
show(lambda: Box[int].__name__)
show(lambda: Box[int].__qualname__)
show(lambda: Box[int].__module__)
show(lambda: Box[int].__doc__)
show(lambda: Box[int].__origin__)
show(lambda: Box[int].__args__)
show(lambda: Box[T].__parameters__)
show(lambda: Box[Pair[U, T]].__parameters__)
show(lambda: Box[Pair[U, T]][int, str])
show(lambda: Box[List[T]][int])
show(lambda: Box[list[T]][int])
show(lambda: Box[Union[T, int]][int])
show(lambda: Box[Optional[T]][None])
show(lambda: Box[int][str])
show(lambda: Box[int, str])
show(lambda: Box[()])
show(lambda: Box[(1, 2)])
show(lambda: Box[1])
show(lambda: Box[...])
show(lambda: Box[[int]])
show(lambda: Box[ClassVar[int]])
show(lambda: Box[Generic])
show(lambda: Pair[int])
show(lambda: Pair[int, str])
show(lambda: Pair[int, T][str])
show(lambda: Pair[T, T].__parameters__)
show(lambda: Pair[T, T][int])
show(lambda: Pair[int, str, float])
show(lambda: Pair[T, U][int])
show(lambda: Pair[T, U][V, int])
show(lambda: Box[int] == Box[int])
show(lambda: Box[int] is Box[int])
show(lambda: Box[int] == Box[str])
show(lambda: Box[int] == Box)
show(lambda: hash(Box[int]) == hash(Box[int]))
show(lambda: {Box[int]: 1}[Box[int]])
show(lambda: isinstance(Box(), Box))
show(lambda: isinstance(Box(), Box[int]))
show(lambda: issubclass(Box, Box[int]))
show(lambda: issubclass(Box[int], Box))
show(lambda: issubclass(Box, Generic))
show(lambda: isinstance(Box(), Generic))
show(lambda: hasattr(Generic, "__parameters__"))
show(lambda: Generic[T])
show(lambda: Generic[T, U].__parameters__)
show(lambda: Generic[int])
show(lambda: Generic[T, T])
show(lambda: Generic[()])
show(lambda: Generic["T"])
show(lambda: Generic[T][int])
show(lambda: Generic[List[T]])
show(lambda: type(Generic()))
show(lambda: type(Generic[T]()))
show(lambda: isinstance(1, Generic[T]))
show(lambda: Generic.__class_getitem__(T))
show(lambda: setattr(Generic, "x", 1))
show(lambda: Box[int].__reduce__())
show(lambda: [*Box[int]])
show(lambda: Box[int] | None)
show(lambda: Box[int].__call__(5).item)


class Plain: pass


show(lambda: Plain[int])
show(lambda: int[int])
