"""What can be done with List and List[int]."""

import typing
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
show(lambda: List())
show(lambda: List[int]())
show(lambda: Dict())
show(lambda: Tuple())
show(lambda: Type())
show(lambda: Set[int]())
show(lambda: DefaultDict(list))
show(lambda: Deque([1]))
show(lambda: Counter("aab"))
show(lambda: OrderedDict(a=1))
show(lambda: DefaultDict[str, int](int))
show(lambda: isinstance([], List))
show(lambda: isinstance((), List))
show(lambda: isinstance([], List[int]))
show(lambda: issubclass(list, List))
show(lambda: issubclass(list, List[int]))
show(lambda: issubclass(List, Sequence))
show(lambda: issubclass(List, List))
show(lambda: issubclass(List[int], Sequence))
show(lambda: issubclass(1, List))
show(lambda: issubclass(list, Sequence))
show(lambda: issubclass(dict, Mapping))
show(lambda: isinstance(1, Hashable))
show(lambda: isinstance([], Hashable))
show(lambda: isinstance(int, Type))
show(lambda: isinstance((), Tuple))
show(lambda: List == List)
show(lambda: List[int] == List[int])
show(lambda: List[int] == List[str])
show(lambda: List[int] == list[int])
show(lambda: List[int] is List[int])
show(lambda: hash(List[int]) == hash(List[int]))
show(lambda: List[None])
show(lambda: List["A"])
show(lambda: List["a b"])
show(lambda: List[...])
show(lambda: List[1])
show(lambda: List[(int, str)])
show(lambda: List[[int]])
show(lambda: List[List[int]])
show(lambda: List[T][int])
show(lambda: List[T][T])
show(lambda: List[List[T]][int])
show(lambda: List[int][str])
show(lambda: Dict[T, T].__parameters__)
show(lambda: Dict[T, int][str])
show(lambda: Dict[T, int][str, int])
show(lambda: Dict[int])
show(lambda: List.__parameters__)
show(lambda: List.__args__)
show(lambda: List.append)
show(lambda: List[int].append)
show(lambda: List.nothing)
show(lambda: List[int].nothing)
show(lambda: List.__nothing__)
show(lambda: [*List])
show(lambda: [*List[int]])
show(lambda: iter(List))
show(lambda: List[int].__slots__)
show(lambda: Mapping.get.__qualname__)
show(lambda: Generator[int, None, str])
show(lambda: Generator[int])
show(lambda: Generator[int, str])
show(lambda: AsyncGenerator[int])
show(lambda: AsyncGenerator[int, str])
show(lambda: ContextManager[int])
show(lambda: ContextManager[int, None])
show(lambda: AsyncContextManager[int, bool])
show(lambda: ContextManager[int, None, str])
show(lambda: Generator[T][int])
show(lambda: List.__reduce__())
show(lambda: List[int].__reduce__())
show(lambda: Dict[int, str].__reduce__())
show(lambda: sorted(n for n in dir(List) if not n.startswith("_")))


def set_on(alias, name):
    setattr(alias, name, 1)
    return getattr(alias, name)


show(lambda: set_on(List, "x"))
show(lambda: set_on(List[int], "x"))
show(lambda: set_on(List[int], "__x__"))


class Own(Generic[T]): pass


show(lambda: set_on(Own[int], "x"))
show(lambda: Own.x)
