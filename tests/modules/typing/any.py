"""Any: a class that is never instantiated, but may be derived from."""

from typing import Any, List, Union, get_args, get_origin

print(Any, type(Any).__name__, type(Any).__mro__)
for call in (Any, lambda: isinstance(1, Any), lambda: Any[int],
             lambda: issubclass(int, Any), lambda: issubclass(Any, object),
             lambda: Any(1), lambda: int | Any, lambda: Any | None,
             lambda: Any | "x", lambda: Union[Any, int]):
    try:
        print(call())
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")


class Fake(Any):
    def __init__(self, x=0):
        self.x = x


print(Fake(3).x, isinstance(Fake(), Fake), issubclass(Fake, Any), Fake,
      isinstance(1, Fake))
print(Fake.__mro__)
print(List[Any], get_args(List[Any]), get_origin(Any), Any == Any,
      Any.__name__, Any.__module__, Any.__qualname__)


class Mock(Any, str): pass


print(Mock("abc").upper(), Mock.__mro__)
