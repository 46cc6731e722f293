"""TypedDict called, and generic ones."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


N = TypedDict("N", {"x": int, "in": "str", "a b": NotRequired[int]})
print(N, N.__annotations__, N.__total__, N.__module__, N.__qualname__,
      N.__bases__, sorted(N.__required_keys__), sorted(N.__optional_keys__))
print([b.__name__ for b in N.__orig_bases__], N.__doc__, N(x=1))
show(lambda: TypedDict("N", {}, total=False).__total__)
show(lambda: sorted(TypedDict("N", {"a": int}, total=False)
                    .__optional_keys__))
show(lambda: TypedDict("N", [("a", int)]).__annotations__)
show(lambda: TypedDict("N", {"a": (1, 2)}))
show(lambda: TypedDict("N", {"a": None}).__annotations__)
show(lambda: TypedDict("N", {1: int}).__annotations__)
show(lambda: TypedDict("N", a=int))
show(lambda: TypedDict("N", {}, a=int))
show(lambda: TypedDict("N", {}, False))
show(lambda: TypedDict(typename="N", fields={}))
show(lambda: TypedDict())
show(lambda: TypedDict("N", 5))
show(lambda: TypedDict(5, {}))
show(lambda: TypedDict.__mro_entries__(()))
show(lambda: TypedDict.__name__)

T = TypeVar("T")


class G(TypedDict, Generic[T]):
    value: T
    many: list[T]


class H[K](TypedDict, total=False):
    key: K


for cls in (G, H):
    print(cls.__mro__, cls.__parameters__, cls.__type_params__,
          cls.__annotations__, cls.__bases__, is_typeddict(cls))
show(lambda: G[int])
show(lambda: G[int](value=1))
show(lambda: G[int, str])
show(lambda: is_typeddict(G[int]))
show(lambda: G[T][str])
show(lambda: G[int].__origin__)
show(lambda: H[str](key="a"))


class D(G[int]):
    more: str


class E(G[T], Generic[T]):
    more: T


print(D.__mro__, D.__parameters__, D.__orig_bases__, D.__annotations__)
print(E.__mro__, E.__parameters__, E.__orig_bases__, E[str])
show(lambda: get_type_hints(G))
show(lambda: get_type_hints(D))


def f(**kwargs: Unpack[N]): ...


print(f.__annotations__, get_type_hints(f))
Later = TypedDict("Later", {"a": "int", "b": "List[Later]"})
show(lambda: get_type_hints(Later))
show(lambda: Later.__annotations__)
