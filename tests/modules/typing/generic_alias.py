"""list[int] and other aliases of built-in classes with type parameters."""

import collections
import collections.abc
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
U = TypeVar("U")
D = TypeVar("D", default=int)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
def function(): pass
class Cls:
    def method(self): pass


show(lambda: list[T][int])
show(lambda: list[T]["str"])
show(lambda: list[T][None])
show(lambda: list[T][1])
show(lambda: list[T][int, str])
show(lambda: list[T][()])
show(lambda: list[T][(1, 2)])
show(lambda: list[T][[1]])
show(lambda: list[T][...])
show(lambda: list[T][ClassVar[int]])
show(lambda: list[T][Union])
show(lambda: list[int][int])
show(lambda: dict[T, U][int, str])
show(lambda: dict[T, T][int])
show(lambda: dict[T, U][int])
show(lambda: dict[T, D][int])
show(lambda: dict[T, list[U]][int, str])
show(lambda: dict[T, List[U]][int, str])
show(lambda: dict[T, U].__parameters__)
show(lambda: list[Union[T, U]].__parameters__)
show(lambda: list[T | None][int])
show(lambda: list[Callable[[T], U]][int, str])
show(lambda: list[P][int])
show(lambda: list[P])
show(lambda: list[P][[int, str]])
show(lambda: tuple[*Ts][int, str])
show(lambda: tuple[T, *Ts][int])
show(lambda: tuple[*tuple[T, ...]][int])
show(lambda: tuple[*tuple[T, U]][int, str])
show(lambda: [*tuple[T]][0][int])
show(lambda: [*tuple[T, *Ts]][0][int, str])
show(lambda: type[T][int])
show(lambda: collections.deque[T][int])
show(lambda: collections.abc.Mapping[T, U][int, str])
show(lambda: list[len])
show(lambda: list[function])
show(lambda: list[Cls.method])
show(lambda: list[[].append].__args__[0].__name__)
show(lambda: list[Cls])
show(lambda: list[None])
show(lambda: list[type(None)])
show(lambda: list[...])
show(lambda: list["x"])
show(lambda: list[1.5])
show(lambda: list[()])
show(lambda: list[[int, str]])
show(lambda: list[(int, str)])
show(lambda: list[{}])
show(lambda: list[Any])
show(lambda: list[List])
show(lambda: list[List[int]])
show(lambda: list[Union])
show(lambda: list[NewType("N", int)])
show(lambda: list[int | None])
show(lambda: list[T] == list[T])
show(lambda: list[T] == List[T])
show(lambda: hash(list[T]) == hash(list[T]))
show(lambda: list[T]())
show(lambda: list[T].append)
show(lambda: list[T].__origin__)
show(lambda: list[T].__mro_entries__(()))
show(lambda: isinstance([], list[T]))
show(lambda: issubclass(list, list[int]))


class Sub(list[T], Generic[T]):
    pass


class Sub2[X](dict[str, X]):
    pass


class Sub3(list[int]):
    def f(self): return self.__orig_class__


show(lambda: Sub[int])
show(lambda: Sub[int]([1]).__orig_class__)
show(lambda: Sub2[int](a=1))
show(lambda: Sub2.__orig_bases__)
show(lambda: Sub3[str])
show(lambda: Sub3([1]))


class Own:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)


class Alias:
    __class_getitem__ = classmethod(type(list[int]))


show(lambda: Own[int, 3])
show(lambda: Alias[int])
show(lambda: Alias[T][str])
show(lambda: Alias[T].__origin__)


class Prepares:
    def __typing_subst__(self, arg): return f"<{arg}>"
    def __typing_prepare_subst__(self, alias, args): return (args[0],)
    def __repr__(self): return "Prepares"


class Substs:
    def __typing_subst__(self, arg): return [arg]
    def __repr__(self): return "Substs"


show(lambda: list[Prepares()][1, 2, 3])
show(lambda: list[Substs()][1])
show(lambda: list[Substs()][1, 2])
