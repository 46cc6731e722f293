# enums in annotations and typing.Literal
import typing
from enum import Enum, IntEnum, Flag
from typing import Literal, get_type_hints, Optional

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED: int = 1
    GREEN: "int" = 2
    extra: str

    def mix(self, other: "Color") -> Optional["Color"]:
        return None


class Level(IntEnum):
    LOW = 1


print(Color.__annotations__)
print(get_type_hints(Color))
print(get_type_hints(Color.mix))
print(Literal[Color.RED], Literal[Color.RED, Color.GREEN].__args__)
print(Literal[Color.RED, Color.RED].__args__, Literal[Color.RED] == Literal[Color.RED])
print(Literal[Level.LOW, 1].__args__, Literal[Color.RED] == Literal[Color.GREEN])
print(Optional[Color], Color | int, list[Color], dict[Color, Level])
print(typing.get_args(Literal[Color.GREEN]), typing.Union[Color, Level, None])


def f(c: Color = Color.RED, *, k: Literal[Color.RED] = Color.RED) -> Level:
    return Level.LOW


print(f.__annotations__, f.__defaults__, f.__kwdefaults__)
print(get_type_hints(f))
T = typing.TypeVar("T", bound=Enum)


def members(cls: type[T]) -> list[T]:
    return list(cls)


print(members(Color), T, T.__bound__)
attempt(lambda: Color[int])
print(isinstance(Color.RED, typing.Hashable), callable(Color))
