# __post_init__ and InitVar.
from dataclasses import dataclass, field, fields, InitVar, replace, asdict


@dataclass
class C:
    x: int
    scale: InitVar[int] = 2
    name: InitVar[str] = "n"
    total: int = field(init=False)

    def __post_init__(self, scale, name):
        print("post", scale, name)
        self.total = self.x * scale


c = C(3)
print(c, c.total, [f.name for f in fields(C)], C.scale, c.__dict__)
print(C(3, 4, "x"), C.__doc__, C.__match_args__)
print(C(3, name="k") == C(3))
print(replace(c, x=5, scale=10, name="r"))
print(replace(c, x=5))
print(asdict(c))
print(C.__init__.__annotations__["x"], C.__dataclass_fields__["scale"]._field_type)


@dataclass
class Must:
    v: InitVar[int]
    w: int = 0

    def __post_init__(self, v):
        self.w += v


m = Must(5)
print(m, hasattr(m, "v"), hasattr(Must, "v"))
for bad in (lambda: Must(), lambda: replace(m), lambda: replace(m, v=1),
            lambda: replace(m, w=9, v=1)):
    try:
        print(bad())
    except TypeError as e:
        print(e)


@dataclass
class Wrong:
    v: InitVar[int]

    def __post_init__(self):
        pass


try:
    Wrong(1)
except TypeError as e:
    print(e)


@dataclass
class Base:
    a: int

    def __post_init__(self):
        print("Base post", self.a)


@dataclass
class Derived(Base):
    b: int = 1

    def __post_init__(self):
        super().__post_init__()
        print("Derived post", self.b)


@dataclass
class Silent(Base):
    pass


print(Derived(1), Silent(2))


@dataclass
class Later:
    a: int


Later.__post_init__ = lambda self: print("never called")
print(Later(1))


@dataclass(init=False)
class NoInit:
    a: int = 3

    def __post_init__(self):
        print("not called either")


print(NoInit())


@dataclass
class Raises:
    a: int

    def __post_init__(self):
        if self.a < 0:
            raise ValueError("negative", self.a)


try:
    Raises(-1)
except ValueError as e:
    print(e.args)


@dataclass
class ClassAndStatic:
    a: int

    @classmethod
    def __post_init__(cls):
        print("class post", cls.__name__)


ClassAndStatic(1)


@dataclass
class KwInit:
    v: InitVar[int] = field(kw_only=True)
    x: int = 0
    u: InitVar[int] = 5

    def __post_init__(self, v, u):
        print("v", v, "u", u)


KwInit(v=3)
print(KwInit.__doc__)


@dataclass(slots=True)
class SlotInit:
    a: int
    v: InitVar[int] = 5

    def __post_init__(self, v):
        self.a += v


print(SlotInit(1), SlotInit.__slots__, SlotInit.v)
print(replace(SlotInit(1), a=3))
