# Keyword-only fields: KW_ONLY, kw_only of the class and of the field.
from dataclasses import dataclass, field, fields, KW_ONLY, InitVar
import dataclasses


@dataclass
class A:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
    d: int = field(kw_only=False, default=4)


print(A(1, b=2), A.__doc__, A.__match_args__)
print([(f.name, f.kw_only) for f in fields(A)], hasattr(A, "_"))
for args, kw in (((1, 2, 3), {}), ((1,), {}), ((1, 5), dict(b=1)), ((), {})):
    try:
        print(A(*args, **kw))
    except TypeError as e:
        print(e)


@dataclass(kw_only=True)
class B:
    a: int = 0
    b: int
    c: int = field(kw_only=False)


print(B(9, b=1), B.__doc__, B.__match_args__)
try:
    B(1, 2)
except TypeError as e:
    print(e)
try:
    B(1)
except TypeError as e:
    print(e)


@dataclass(kw_only=True)
class Mixed:
    a: int
    _: KW_ONLY
    b: int


print(Mixed.__doc__)


@dataclass
class Base:
    x: int = 1
    _: KW_ONLY
    k: int = 2


@dataclass
class Derived(Base):
    y: int = 3
    j: int = field(kw_only=True)


@dataclass
class Again(Derived):
    k: int = 5
    _: KW_ONLY
    last: int


print(Derived(1, 2, j=3), Derived.__doc__, Derived.__match_args__)
print(Again.__doc__, Again.__match_args__)
print([f.name for f in fields(Again)])


@dataclass
class Text:
    a: int
    _: "KW_ONLY"
    b: "int"


@dataclass
class Dotted:
    a: int
    _: "dataclasses.KW_ONLY"
    b: "int" = 3


print(Text.__doc__, Dotted.__doc__, Dotted.__init__.__kwdefaults__)


@dataclass
class Factories:
    _: KW_ONLY
    a: list = field(default_factory=list)
    b: InitVar[int] = 3

    def __post_init__(self, b):
        self.a.append(b)


print(Factories(), Factories(a=[1], b=2), Factories.__doc__)


@dataclass(order=True, kw_only=True, slots=True, frozen=True)
class All:
    a: int
    b: int


print(All(b=1, a=2) > All(a=1, b=5), All(a=1, b=2), All.__slots__)
match All(a=1, b=2):
    case All(a=1, b=n):
        print("matched", n)
try:
    match All(a=1, b=2):
        case All(1, 2):
            pass
except TypeError as e:
    print(e)
