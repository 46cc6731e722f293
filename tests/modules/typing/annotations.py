"""Annotated code of every kind runs."""

from __future__ import annotations

import typing
from typing import *

if TYPE_CHECKING:
    from nowhere import Nothing

Vector: TypeAlias = "list[float]"
Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | None"
type Tree[T] = tuple[T, list[Tree[T]]]
K = TypeVar("K", bound=Hashable)
V = TypeVar("V", covariant=True)


class Repo(Protocol[K]):
    def get(self, key: K) -> Nothing: ...


class Cache(Generic[K, V]):
    limit: ClassVar[int] = 10
    items: Final[Dict[K, V]]
    count: int = 0

    def __init__(self, items: Mapping[K, V]) -> None:
        self.items: Dict[K, V] = dict(items)

    def get(self: Self, key: K, default: Optional[V] = None) -> V | None:
        value: Union[V, None] = self.items.get(key, default)
        return value

    @overload
    def __getitem__(self, key: int) -> V: ...
    @overload
    def __getitem__(self, key: slice) -> list[V]: ...
    def __getitem__(self, key): return list(self.items.values())[key]

    @classmethod
    def of(cls, **items: V) -> Self:
        return cls(items)

    @override
    def __repr__(self) -> str:
        return f"Cache({self.items})"


cache: Cache[str, int] = Cache[str, int]({"a": 1, "b": 2})
print(cache, cache.get("a"), cache[0], cache[:], cache.__orig_class__)
print(Cache.of(x=1), Cache.__annotations__, Cache.get.__annotations__)
print(Cache.__parameters__, Repo.__parameters__)


def is_str(x: object) -> TypeGuard[str]:
    return isinstance(x, str)


async def gather[T](*aws: Awaitable[T]) -> list[T]:
    return [await a for a in aws]


def generate(n: int) -> Generator[int, str, bool]:
    received: str = yield n
    return bool(received)


def never() -> NoReturn:
    raise SystemExit


def literal(mode: Literal["r", "w"] = "r", *, strict: bool = False) -> int:
    return {"r": 1, "w": 2}[mode]


def decorate[**P, R](f: Callable[P, R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        return f(*args, **kwargs)
    return inner


@decorate
def add(a: int, b: int = 2) -> int:
    return a + b


print(add(1), is_str("x"), next(generate(3)), literal("w"))
print(literal.__annotations__, gather.__annotations__)
print(get_type_hints(literal), get_type_hints(is_str))
print(__annotations__)
try:
    get_type_hints(Repo.get)
except NameError as error:
    print(error)
print(Tree[int], Tree.__value__, Vector)


def process(value: Json) -> None:
    x: undefined_at_run_time = value
    y: List[int]
    (z): int = 1
    print(x, z)


process({"a": 1})


class Config(TypedDict, total=False):
    name: Required[str]
    size: NotRequired[int]


config: Config = {"name": "x"}
print(config, Config.__annotations__)
print(sorted(Config.__required_keys__), sorted(Config.__optional_keys__))


class Pair(NamedTuple):
    left: Vector
    right: int = 0


print(Pair([1.0]), Pair.__annotations__)
