# Dataclasses, named tuples, enums, typing's classes.
import inspect
from collections import namedtuple
from dataclasses import KW_ONLY, InitVar, dataclass, field
from enum import Enum, Flag
from typing import Generic, NamedTuple, Optional, TypedDict, TypeVar

T = TypeVar("T")


@dataclass
class D:
    a: int
    b: str = "x"
    c: list = field(default_factory=list)
    d: int = field(default=3, init=False)
    e: InitVar[int] = 0
    _: KW_ONLY
    f: Optional[int] = None


@dataclass(slots=True, frozen=True)
class S:
    x: int
    y: "float" = 1.0


@dataclass
class Below(D):
    g: int = 7


P = namedtuple("P", "x y z", defaults=(1,))


class N(NamedTuple):
    a: int
    b: str = "s"


class E(Enum):
    A = 1

    def method(self, x): pass


class G(Generic[T]):
    def __init__(self, item: T): pass


class TD(TypedDict):
    a: int


for c in (D, S, Below, P, N, G, D.__init__, S.__eq__, P._replace, P._make,
          E.method, E.A.method, G[int]):
    try:
        print(inspect.signature(c))
    except ValueError as e:
        print(e)
print(D.__doc__)
print(S.__doc__, P.__doc__, N.__doc__)
print(inspect.getdoc(P.x), inspect.getdoc(D), inspect.getdoc(Below))
print(inspect.get_annotations(S), inspect.get_annotations(S, eval_str=True))
print(sorted(k for k, v in inspect.getmembers(S(1)) if k[0] != "_"))
print(inspect.getfullargspec(N.__new__).args)
print(inspect.signature(D).parameters["c"].default)
b = inspect.signature(S).bind(1)
b.apply_defaults()
print(b.args, S(*b.args))
