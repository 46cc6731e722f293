"""Generic among other features of classes."""

import collections.abc
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class Abstract(ABC, Generic[T]):
    @abstractmethod
    def get(self) -> T: ...


class Concrete(Abstract[int]):
    def get(self): return 1


show(lambda: Abstract())
show(lambda: Abstract[int]())
show(lambda: Concrete().get())
show(lambda: issubclass(Concrete, Abstract))


@dataclass
class Data(Generic[T]):
    x: T
    y: ClassVar[int] = 5
    z: "ClassVar[str]" = ""
    w: List[T] = field(default_factory=list)


@dataclass(slots=True, frozen=True)
class Slots(Generic[K, V]):
    key: K
    value: Optional[V] = None


@dataclass
class Syntax[A]:
    a: A


show(lambda: Data[int](1))
show(lambda: [f.name for f in fields(Data)])
show(lambda: Data[int](1) == Data(1))
show(lambda: Slots[int, str](1, "a"))
show(lambda: Slots[int, str].__parameters__)
show(lambda: Slots.__slots__)
show(lambda: hasattr(Slots(1), "__orig_class__"))
show(lambda: Syntax[int](3))
show(lambda: Syntax.__type_params__)


class Meta(type):
    def __getitem__(cls, item):
        return ("meta", item)


class WithMeta(Generic[T], metaclass=Meta): pass


show(lambda: WithMeta[int])
show(lambda: WithMeta.__parameters__)


class Map(collections.abc.Mapping[K, V], Generic[K, V]):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)


show(lambda: dict(Map[int, str]({1: "a"})))
show(lambda: Map[int, str])
show(lambda: [c.__name__ for c in Map.__mro__])


class Node(Generic[T]):
    __slots__ = ("value", "next")

    def __init__(self, value: T, next: "Optional[Node[T]]" = None):
        self.value = value
        self.next = next


show(lambda: Node[int](1, Node(2)).next.value)
show(lambda: get_type_hints(Node.__init__))
show(lambda: Node[int](1).__orig_class__)


class Call(Generic[T]):
    def __call__(self, x): return x
    def __getattr__(self, name): return name


show(lambda: Call[int]()(3))
show(lambda: Call[int]().anything)


class Err(Exception, Generic[T]):
    def __init__(self, value: T):
        super().__init__(value)


try:
    raise Err[int](5)
except Err as error:
    print(repr(error), error.__orig_class__)
try:
    try:
        raise Err(5)
    except Err[int]:
        pass
except TypeError as error:
    print(error)


class Eq(Generic[T]):
    def __eq__(self, other): return True
    __hash__ = None


show(lambda: Eq[int] == Eq[int])
show(lambda: Eq() == 1)
show(lambda: List[Eq[int]])


class New(Generic[T]):
    def __new__(cls, *args):
        made = super().__new__(cls)
        made.args = args
        return made


show(lambda: New[int](1, 2).args)


class Returns(Generic[T]):
    def __new__(cls): return 5


show(lambda: Returns[int]())


class Sub(Generic[T]):
    registry = []
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        cls.registry.append((cls.__name__, cls.__orig_bases__, kwargs))


class S1(Sub[int], a=1): pass
class S2(Sub[T], b=2): pass
class S3(Sub): pass
print(Sub.registry)
show(lambda: Sub[int].registry is Sub.registry)


def match(x):
    match x:
        case Data(x=v):
            return v
        case Node(value=v):
            return v


print(match(Data(1)), match(Node(2)))
