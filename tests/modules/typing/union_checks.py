"""isinstance() and issubclass() with unions of typing."""

import typing
from typing import (Any, Callable, Iterable, List, Literal, Optional, Sized,
                    TypeVar, Union)


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: isinstance(1, Union[int, str]))
show(lambda: isinstance(1.0, Union[int, str]))
show(lambda: isinstance(None, Optional[int]))
show(lambda: isinstance(1, Optional[int]))
show(lambda: issubclass(bool, Union[int, str]))
show(lambda: issubclass(float, Union[int, str]))
show(lambda: issubclass(type(None), Optional[int]))
show(lambda: isinstance([], Union[Sized, int]))
show(lambda: isinstance([], Union[List, int]))
show(lambda: isinstance([], Union[List[int], int]))
show(lambda: isinstance(1, Union[int, List[int]]))
show(lambda: isinstance(1, Union[List[int], int]))
show(lambda: isinstance(1, Union[str, Any]))
show(lambda: isinstance(1, (str, Union[int, float])))
show(lambda: isinstance(1, Union))
show(lambda: issubclass(int, Union))
show(lambda: isinstance(1, Optional))
show(lambda: isinstance(1, Union[str, "int"]))
show(lambda: isinstance(1, Union[str, TypeVar("T")]))
show(lambda: issubclass(1, Union[int, str]))
show(lambda: isinstance(1, int | List[int]))
show(lambda: isinstance(1, str | List[int]))
show(lambda: isinstance(1, Union[int, list[int]]))
show(lambda: isinstance("", Union[int, list[int]]))
show(lambda: isinstance(1, Literal[1]))
show(lambda: isinstance(print, Callable))
show(lambda: isinstance([], Iterable))
show(lambda: isinstance([], Iterable[int]))
