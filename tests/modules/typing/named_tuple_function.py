"""NamedTuple called, and generic ones."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


N = NamedTuple("N", [("x", int), ("y", str)])
print(N, N(1, "a"), N._fields, N.__annotations__, N.__module__,
      N.__qualname__, N._field_defaults, N.__bases__, N.__doc__)
print([b.__name__ for b in N.__orig_bases__], N.x.__doc__)
show(lambda: NamedTuple("N", ())())
show(lambda: NamedTuple("N", {"a": int}.items())(1))
show(lambda: NamedTuple("N", [("x", "Later")]).__annotations__)
show(lambda: NamedTuple("N", [("x", None)]).__annotations__)
show(lambda: NamedTuple("N", [("x", (1, 2))]))
show(lambda: NamedTuple("N", [("_x", int)]))
show(lambda: NamedTuple("N", [("x", int), ("x", int)]))
show(lambda: NamedTuple("N", [("class", int)]))
show(lambda: NamedTuple("1N", [("x", int)]))
show(lambda: NamedTuple("N", ["x"]))
show(lambda: NamedTuple("N", [("x", int, 3)]))
show(lambda: NamedTuple("N", [("x", int)], y=int))
show(lambda: NamedTuple("N", None, y=int))
show(lambda: NamedTuple("N", 5))
show(lambda: NamedTuple())
show(lambda: NamedTuple("N", [], 3))
show(lambda: NamedTuple(typename="N", fields=[]))
show(lambda: isinstance(N(1, ""), NamedTuple))
show(lambda: NamedTuple.__name__)
show(lambda: NamedTuple.__mro_entries__((NamedTuple,)))
show(lambda: N[int])

T = TypeVar("T")


class G(NamedTuple, Generic[T]):
    value: T
    other: list[T] = []
    def get(self) -> T: return self.value


class H[K, V](NamedTuple):
    key: K
    value: V


for cls in (G, H):
    print(cls.__mro__, cls.__parameters__, cls.__type_params__, cls._fields,
          cls.__annotations__)
show(lambda: G[int])
show(lambda: G[int](3))
show(lambda: G[int](3).get())
show(lambda: G[int, str])
show(lambda: H[str, int](1, 2))
show(lambda: H[str])
show(lambda: type(G[int](3)))


class Derived(G[int]): pass


show(lambda: Derived(1))
show(lambda: Derived.__parameters__)
show(lambda: get_type_hints(G))


class I(Generic[T], NamedTuple):
    a: T


show(lambda: (I.__mro__, I[int](1)))
import copy
show(lambda: copy.copy(N(1, "a")))
show(lambda: copy.replace(N(1, "a"), x=5))
