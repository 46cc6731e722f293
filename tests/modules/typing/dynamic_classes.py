"""Generic classes made by types.new_class and type()."""

import types
from typing import *

T = TypeVar("T")


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class G(Generic[T]): pass


show(lambda: types.resolve_bases((G[int], List[T])))
show(lambda: types.resolve_bases((Generic[T], G[T])))
show(lambda: types.resolve_bases((List[int], G[T], Generic[T])))
X = types.new_class("X", (G[T],))
print(X.__mro__, X.__orig_bases__, X.__parameters__)
Y = types.new_class("Y", (Generic[T], Dict[T, int]))
print(Y.__mro__, Y.__orig_bases__, Y.__parameters__, Y[str])
Q = types.new_class("Q", (Protocol[T],), {}, lambda ns: ns.update(a=1))
print(Q.__mro__, sorted(Q.__protocol_attrs__), Q._is_protocol)
N = types.new_class("N", (NamedTuple,), {}, lambda ns: ns.update(
    __annotations__={"a": int}, __module__="m"))
print(N(1), N.__mro__)
D = types.new_class("D", (TypedDict,), {"total": False}, lambda ns: ns.update(
    __annotations__={"a": int}))
print(D(a=1), D.__total__, D.__mro__)
show(lambda: type("Z", (G[int],), {}))
show(lambda: type("Z", (G,), {}).__parameters__)
show(lambda: type("Z", (Generic,), {}))
show(lambda: type("Z", (G,), {"__orig_bases__": (G[T],)}).__parameters__)
show(lambda: types.get_original_bases(X))
show(lambda: types.get_original_bases(G))
show(lambda: types.get_original_bases(int))
show(lambda: [b.__name__ for b in types.get_original_bases(N)])
show(lambda: types.new_class("Z", (Union[int, str],)))
show(lambda: types.new_class("Z", (Generic,)))
show(lambda: types.new_class("Z", (T,)))
show(lambda: types.new_class("Z", (Any,)).__mro__)
