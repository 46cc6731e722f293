"""Union and Optional: flat, without doubles, equal in any order."""

import typing
from typing import Any, List, Literal, Optional, TypeVar, Union


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
show(lambda: Union[int, str])
show(lambda: Union[int])
show(lambda: Union[int, int])
show(lambda: Union[int, Union[str, Union[float, int]]])
show(lambda: Union[int, None])
show(lambda: Union[None, int])
show(lambda: Union[None])
show(lambda: Union[None, None])
show(lambda: Union[int, str, None])
show(lambda: Union[int | str, float])
show(lambda: Union[int, "str"])
show(lambda: Union["int"])
show(lambda: Union[bool, int])
show(lambda: Union[List[int], List[int], List[str]])
show(lambda: Union[Literal[1], Literal[True]])
show(lambda: Union[Literal[1], Literal[1]])
show(lambda: Union[()])
show(lambda: Union[(int, str)])
show(lambda: Union[int, (1, 2)])
show(lambda: Union[1, 2])
show(lambda: Union[int, []])
show(lambda: Union[[], []])
show(lambda: Union)
show(lambda: Optional)
show(lambda: Optional[int])
show(lambda: Optional[None])
show(lambda: Optional[Optional[int]])
show(lambda: Optional[int, str])
show(lambda: Optional[()])
show(lambda: Optional["A"])
show(lambda: Optional[T][int])
show(lambda: Union[T, int][int])
show(lambda: Union[T, int][str])
show(lambda: Union[T, List[T]][str])
show(lambda: Union[int, str][int])
show(lambda: Union[T, None][None])
show(lambda: Union[int, str] == Union[str, int])
show(lambda: Union[int, str] == Union[str, int, float])
show(lambda: Union[int, str] == int | str)
show(lambda: (int | str) == Union[str, int])
show(lambda: hash(Union[int, str]) == hash(Union[str, int]))
show(lambda: hash(Union[int, str]) == hash(str | int))
show(lambda: {Union[int, str]: 1}[str | int])
show(lambda: Union[int, str] is Union[int, str])
show(lambda: Union[int, str].__args__)
show(lambda: Union[int, str].__origin__)
show(lambda: Union[int, T, List[T]].__parameters__)
show(lambda: (Union[int, str]._name, Optional[int]._name))
show(lambda: (Union[int, str].__name__, Optional[int].__name__))
show(lambda: Union[int, str].__module__)
show(lambda: type(Union[int, str]).__name__)
show(lambda: Union.__name__)
show(lambda: Union())
show(lambda: Union[int, str]())
show(lambda: [*Union[int, str]])
show(lambda: Union[int, str].foo)
for base in (Union, Union[int, str], Optional, Optional[int]):
    try:
        class Derived(base): pass
    except TypeError as error:
        print(error)
