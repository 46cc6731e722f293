"""collections.abc.Callable with typing's parameters."""

import collections.abc
from typing import *

Call = collections.abc.Callable


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
show(lambda: Call[[int], str])
show(lambda: Call[[], str])
show(lambda: Call[..., str])
show(lambda: Call[P, T])
show(lambda: Call[[T], str])
show(lambda: Call[[T], str][int])
show(lambda: Call[P, T].__parameters__)
show(lambda: Call[P, T][[int, str], None])
show(lambda: Call[P, T][..., None])
show(lambda: Call[P, T][int, str])
show(lambda: Call[P, int][int, str])
show(lambda: Call[P, int][[int, str]])
show(lambda: Call[Concatenate[int, P], T][[str], bytes])
show(lambda: Call[Concatenate[int, P], T])
show(lambda: Call[[*Ts], T][int, str])
show(lambda: Call[int, str])
show(lambda: Call[[int]])
show(lambda: Call[[int], str].__args__)
show(lambda: Call[..., str].__args__)
show(lambda: get_args(Call[[int, bytes], str]))
show(lambda: get_args(Call[..., str]))
show(lambda: get_args(Call[P, str]))
show(lambda: get_origin(Call[[int], str]) is Call)
show(lambda: Call[[int], str] | None)
show(lambda: Optional[Call[[int], str]])
show(lambda: Call[["A"], "B"])
show(lambda: get_type_hints(type("X", (), {"__annotations__": {
    "f": Call[["int"], "str"], "g": list["int"], "h": Call[..., "int"]}})))
