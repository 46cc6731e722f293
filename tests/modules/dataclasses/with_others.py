# Data classes with functools, enum, typing and collections.
import enum
import functools
import typing
from dataclasses import dataclass, field, fields, asdict, replace


@functools.total_ordering
@dataclass
class Total:
    x: int

    def __lt__(self, other):
        return self.x < other.x


print(Total(1) <= Total(1), Total(2) > Total(1), Total(1) >= Total(3))


@dataclass(eq=True, frozen=True)
class Cached:
    n: int

    @functools.cached_property
    def square(self):
        print("computing")
        return self.n ** 2

    @functools.lru_cache
    def twice(self):
        print("twice")
        return self.n * 2


c = Cached(4)
print(c.square, c.square, c.twice(), Cached(4).twice(), c)


class Color(enum.Enum):
    RED = 1
    BLUE = 2


@dataclass(order=True)
class Paint:
    weight: int
    color: Color = Color.RED


print(Paint(1), asdict(Paint(1, Color.BLUE)), Paint.__doc__)


@dataclass(frozen=True)
class Planet:
    mass: float
    radius: float


class Planets(Planet, enum.Enum):
    EARTH = 5.0, 6.0
    MARS = 1.0, 2.0


print(Planets.EARTH, Planets.EARTH.mass, Planets.MARS.value, len(Planets))


@dataclass
class Hints:
    a: "int"
    b: "list[Hints]" = field(default_factory=list)
    c: typing.Optional["Hints"] = None


print({k: v if isinstance(v, type) else str(v) for k, v in typing.get_type_hints(Hints).items()})
print(Hints.__doc__)


@dataclass
class Annotated:
    a: typing.Annotated[int, "meta"]
    b: typing.Any
    c: typing.Callable[[int], str]
    d: typing.Union[int, str, None]
    e: typing.Literal["x", 1]
    f: typing.ClassVar[typing.Dict[str, typing.List[int]]] = {}
    g: typing.Final[int] = 5


print(Annotated.__doc__)
print([f.name for f in fields(Annotated)])


class Proto(typing.Protocol):
    x: int

    def area(self) -> int: ...


@dataclass
class Impl(Proto):
    x: int = 3

    def area(self):
        return self.x


print(Impl(), Impl(5).area())


@functools.singledispatch
def describe(v):
    return "other"


@describe.register
def _(v: Paint):
    return "paint"


print(describe(Paint(1)), describe(1))
p = functools.partial(Paint, 5)
print(p(), p(Color.BLUE), functools.reduce(lambda a, b: replace(a, weight=a.weight + b.weight), [Paint(1), Paint(2)]))


class NT(typing.NamedTuple):
    a: int
    b: Paint


@dataclass
class HoldsNT:
    nt: NT


print(asdict(HoldsNT(NT(1, Paint(2)))))
print(sorted([Paint(3), Paint(1)], key=functools.cmp_to_key(lambda a, b: a.weight - b.weight)))
