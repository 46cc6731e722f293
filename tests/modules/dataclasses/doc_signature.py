# The __doc__ that is written: the signature, for every kind of annotation.
from dataclasses import dataclass, field, KW_ONLY, InitVar
import dataclasses


class Other:
    class Inner:
        pass

    def __repr__(self):
        return "Other() -> None"


@dataclass
class D:
    a: int
    b: Other
    c: Other.Inner
    d: list[int]
    e: int | None
    f: "text"
    g: None
    h: 5
    i: dict[str, Other]
    j: InitVar[int]
    k: dataclasses.Field
    l: type
    m: ...
    n: Other()
    o: Other | str
    p: tuple[int, ...] = ()
    q: str = "a 'q' \n"
    r: Other = Other()
    s: float = float("inf")
    t: object = int
    u: list = field(default_factory=list)
    v: callable = len
    w: KeyError = None


print(D.__doc__)


@dataclass
class OnlyKw:
    _: KW_ONLY
    a: int = 1
    b: int


print(OnlyKw.__doc__)


@dataclass
class EmptyDoc:
    ""
    a: int


print(EmptyDoc.__doc__)


@dataclass
class NoneDoc:
    __doc__ = None
    a: int


print(NoneDoc.__doc__)


@dataclass(init=False)
class NoInit:
    a: int = 1


print(NoInit.__doc__)


class Documented:
    """doc of base"""


@dataclass
class BelowDocumented(Documented):
    a: int = 1


print(BelowDocumented.__doc__)


class BadRepr:
    def __init__(self, error):
        self.error = error

    def __repr__(self):
        raise self.error("bad repr")


for error in (TypeError, ValueError, KeyError):
    try:
        @dataclass
        class B:
            a: object = BadRepr(error)
        print(B.__doc__)
    except Exception as e:
        print(type(e).__name__, e)


@dataclass(slots=True)
class S:
    a: int = 3


print(S.__doc__)


class Moved:
    pass


Moved.__module__ = "elsewhere"
Moved.__qualname__ = "A.B"


@dataclass
class M:
    a: Moved


print(M.__doc__, M.__init__.__annotations__)


@dataclass
class New:
    a: int

    def __new__(cls, *args, **kw):
        return object.__new__(cls)


print(New.__doc__)


@dataclass
class Custom:
    a: int

    def __init__(self, p, /, q: int, *r, s="x", t: "T" = 3, **u) -> None:
        self.a = p


print(Custom.__doc__)


class Meta(type):
    def __call__(cls, x, y=1):
        return 3


@dataclass
class WithMeta(metaclass=Meta):
    a: int


print(WithMeta.__doc__, WithMeta(1))
