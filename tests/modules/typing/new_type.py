"""NewType."""

import copy
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


UserId = NewType("UserId", int)
Admin = NewType("Admin", UserId)
Dotted = NewType("a.b.C", str)
for n in (UserId, Admin, Dotted):
    print(n, n.__name__, n.__qualname__, n.__module__, n.__supertype__,
          type(n), n.__doc__ == NewType.__doc__)
show(lambda: UserId(5))
show(lambda: UserId("not checked"))
show(lambda: type(UserId(5)))
show(lambda: UserId())
show(lambda: UserId(1, 2))
show(lambda: UserId(x=1))
show(lambda: isinstance(5, UserId))
show(lambda: issubclass(int, UserId))
show(lambda: UserId | None)
show(lambda: None | UserId)
show(lambda: UserId | "x")
show(lambda: Optional[UserId])
show(lambda: List[UserId])
show(lambda: list[UserId])
show(lambda: dict[UserId, Admin])
show(lambda: UserId == NewType("UserId", int))
show(lambda: hash(UserId) == hash(UserId))
show(lambda: UserId[int])
show(lambda: NewType("X"))
show(lambda: NewType("X", int, str))
show(lambda: NewType(name="X", tp=int))
show(lambda: NewType(1, int))
show(lambda: NewType("X", "int").__supertype__)
show(lambda: NewType("X", List[int]).__supertype__)
show(lambda: UserId.__reduce__())
show(lambda: copy.copy(UserId) is UserId)
show(lambda: copy.deepcopy(UserId) is UserId)
show(lambda: setattr(UserId, "x", 1))
show(lambda: UserId.x)
for base in (UserId, Admin):
    try:
        class Sub(base): pass
    except TypeError as error:
        print(error)
try:
    class Sub(int, UserId): pass
except TypeError as error:
    print(error)


class Own(NewType):
    pass


print(Own("Q", int)(3), Own("Q", int))


def f(x: UserId, y: "Admin") -> "List[UserId]": ...


print(get_type_hints(f))
print(callable(UserId), list(map(UserId, [1, 2])))
