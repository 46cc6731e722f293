"""Literal: values, told apart by their types."""

import enum
from typing import *


class Color(enum.Enum):
    RED = 1


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: Literal)
show(lambda: Literal[1])
show(lambda: Literal[1, 2, 3])
show(lambda: Literal["a", b"b", None, True, 1, 0, False])
show(lambda: Literal[1, 1, True, True])
show(lambda: Literal[Literal[1, 2], Literal[2, 3], 4])
show(lambda: Literal[Literal[Literal["x"]]])
show(lambda: Literal[Color.RED])
show(lambda: Literal[()])
show(lambda: Literal[(1, 2)])
show(lambda: Literal[(1, 2), 3])
show(lambda: Literal[[]])
show(lambda: Literal[[], []])
show(lambda: Literal[{}])
show(lambda: Literal[int])
show(lambda: Literal[...])
show(lambda: Literal[1.5])
show(lambda: Literal[1][2])
show(lambda: Literal[1] == Literal[1])
show(lambda: Literal[1] == Literal[True])
show(lambda: Literal[1, 2] == Literal[2, 1])
show(lambda: Literal[1, 2] == Literal[1, 2, 2])
show(lambda: Literal[0] == Literal[False])
show(lambda: Literal["a"] == Literal[b"a"])
show(lambda: Literal[1] == 1)
show(lambda: Literal[[]] == Literal[[]])
show(lambda: hash(Literal[1, 2]) == hash(Literal[2, 1]))
show(lambda: hash(Literal[[]]))
show(lambda: Literal[1] is Literal[1])
show(lambda: Literal[1] is Literal[True])
show(lambda: Literal[1, 2].__args__)
show(lambda: Literal[1].__origin__)
show(lambda: Literal[1].__parameters__)
show(lambda: Literal[1].__name__)
show(lambda: get_args(Literal[1, "a"]))
show(lambda: get_origin(Literal[1]))
show(lambda: Literal())
show(lambda: Literal[1]())
show(lambda: isinstance(1, Literal[1]))
show(lambda: issubclass(int, Literal[1]))
show(lambda: isinstance(1, Literal))
show(lambda: Optional[Literal[1]])
show(lambda: Union[Literal[1], Literal[1, 2]])
show(lambda: Literal[1] | Literal[2])
show(lambda: List[Literal["a", "b"]])
show(lambda: Literal[1].__reduce__())
try:
    class L(Literal[1]): pass
except TypeError as error:
    print(error)
