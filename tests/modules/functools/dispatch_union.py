# register with unions, typing's and the operator's, by annotation and by argument.
from functools import singledispatch
from typing import Optional, Union


@singledispatch
def f(x):
    return "base"


@f.register
def _(x: int | str):
    return "int or str"


@f.register
def _(x: Union[list, tuple]):
    return "list or tuple"


@f.register
def _(x: Optional[dict]):
    return "dict or None"


f.register(float | complex, lambda x: "number")
f.register(Union[set, frozenset], lambda x: "a set")
for v in (1, "a", [], (), {}, None, 1.5, 1j, set(), frozenset(), b"", True):
    print(repr(v), f(v))


@f.register
def _(x: "bytes"):
    return "bytes by name"


print(f(b""))


def no_name(x: "Unknown"):
    pass


try:
    f.register(no_name)
except NameError as e:
    print(e)


@f.register
def only_return() -> int:
    return 0


print(f.dispatch(int) is only_return)


def nothing():
    pass


for bad in (nothing, lambda x: x, 5, "int", None):
    try:
        f.register(bad)
    except TypeError as e:
        print(type(e).__name__, str(e).split(":")[0] if callable(bad) else e)
