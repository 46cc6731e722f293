# Field names that the written methods could trip over.
from dataclasses import dataclass, field, make_dataclass, fields, replace
import dataclasses


@dataclass(order=True, frozen=True)
class Names:
    self: int
    other: int
    cls: int
    name: int
    value: int
    key: int
    id: int
    hash: int
    type: int
    object: int
    BUILTINS: int
    MISSING: int
    FrozenInstanceError: int
    field: int
    init: int = field(default=1)
    set: list = field(default_factory=list, hash=False)
    super: int = 3


n = Names(*range(14))
print(n)
print(n == Names(*range(14)), n < Names(*range(1, 15)), hash(n) == hash(Names(*range(14))))
try:
    n.self = 1
except dataclasses.FrozenInstanceError as e:
    print(e)
print(replace(n, self=100).self)


@dataclass
class Private:
    __x: int
    __y: int = 5
    _z: int = 6
    __dunder__: int = 7

    def get(self):
        return self.__x, self.__y


p = Private(1)
print(p, p.get(), Private.__doc__, Private.__match_args__)
print(Private(_Private__x=3, _Private__y=4).get())


@dataclass(slots=True)
class PrivateSlots:
    __x: int
    __y: int = 5


print(PrivateSlots(1), PrivateSlots.__slots__)


@dataclass
class Unicode:
    größe: int
    名: str = "n"
    µ: int = 3  # normalized to another letter


print(Unicode(1), Unicode.__doc__, Unicode(größe=2, 名="x"))

hash = repr = None


@dataclass
class Shadow:
    x: int
    y: list = field(default_factory=list)


print(Shadow(1), Shadow(1) == Shadow(1))
del hash, repr


@dataclass
class Builtins:
    list: list
    int: int = 3
    str: str = "s"


print(Builtins([1]), Builtins.__doc__)


@dataclass
class Order:
    pass


Order2 = dataclass(type("Order2", (), {
    "__annotations__": dict(c=int, a=int, b=int), "b": 1}))
print(Order2(1, 2), Order2.__doc__)


@dataclass
class Conditional:
    if True:
        a: int = 1
    for i in range(2):
        b: int = i
    (c): int = 5
    d: int


    d = 3
    a: str


print(Conditional.__doc__, [f.type for f in fields(Conditional)])
