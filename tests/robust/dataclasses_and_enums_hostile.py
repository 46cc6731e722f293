# Dataclasses and enums whose parts act while they are made and compared.
import dataclasses
import enum
import gc
from dataclasses import dataclass, field


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


@dataclass
class Loop:
    next: object = None
    other: list = field(default_factory=list)


a = Loop()
a.next = a
attempt("repr of itself", lambda: repr(a))
attempt("== itself", lambda: a == a)
b = Loop()
b.next = b
attempt("== another", lambda: a == b)
attempt("asdict", lambda: dataclasses.asdict(a))
attempt("astuple", lambda: dataclasses.astuple(a))


class Acts:
    def __eq__(self, other):
        if self.act:
            self.act()
        return True

    def __repr__(self):
        self.act()
        return "Acts"

    def __hash__(self):
        self.act()
        return 1

    def __lt__(self, other):
        self.act()
        return False


@dataclass(order=True, unsafe_hash=True)
class P:
    x: object
    y: object = 2


def change():
    for name in "x", "y":
        if name in p.__dict__:
            del p.__dict__[name]
    gc.collect()


for name, use in {
    "==": lambda: p == P(1, 2), "<": lambda: p < P(Acts.one, 3),
    "repr": lambda: repr(p), "hash": lambda: hash(p),
    "replace": lambda: dataclasses.replace(p, x=5),
}.items():
    x = Acts()
    x.act = lambda: None
    Acts.one = x
    p = P(x, 3)
    x.act = change
    attempt(name, use)


def factory():
    del F.__init__
    return 5


@dataclass
class F:
    x: int = field(default_factory=factory)


attempt("factory", lambda: F().x)
attempt("factory", lambda: F())


@dataclass
class Post:
    x: int = 1

    def __post_init__(self):
        self.__class__ = F
        Post.__post_init__ = None


attempt("post", lambda: type(Post()).__name__)
attempt("post", lambda: Post())


@dataclass(frozen=True)
class Frozen:
    x: int

    def __post_init__(self):
        self.x = 5


attempt("frozen", lambda: Frozen(1))
o = object.__new__(P)
attempt("no fields", lambda: repr(o))
attempt("no fields", lambda: o == o)
attempt("no fields", lambda: dataclasses.asdict(o))


class Odd:
    def __set_name__(self, cls, name):
        delattr(cls, name)

    def __get__(self, obj, cls):
        return 7


def make():
    @dataclass
    class C:
        x: int = Odd()
        y: int = 3
    return C(1)


attempt("set_name", make)


def make():
    @dataclass
    class C:
        x: int = field(default=Odd())
    return C(1)


attempt("set_name of a default", make)


class Meta(type):
    def __setattr__(cls, name, value):
        if name == "__eq__":
            raise ZeroDivisionError(name)
        super().__setattr__(name, value)


def make():
    @dataclass
    class C(metaclass=Meta):
        x: int
    return C


attempt("metaclass refuses", make)


def make():
    @dataclass(slots=True)
    class C:
        x: int = 1

        def __init_subclass__(cls):
            raise ZeroDivisionError

        def f(self):
            return __class__
    return C().f() is C


attempt("slots", make)


class E(enum.Enum):
    A = 1
    B = 2

    @classmethod
    def _missing_(cls, value):
        if value == "loop":
            return cls(value)
        if value == "odd":
            return 5
        if value == "raise":
            raise ZeroDivisionError
        if value == "other":
            return E.B
        return None


for value in "loop", "odd", "raise", "other", "none", [], 1.0, True:
    attempt(f"missing {value}", lambda: E(value))


def make():
    class Bad(enum.Enum):
        A = 1

        def __init__(self, x):
            raise ZeroDivisionError(x)
    return Bad


attempt("init", make)


def make():
    class Bad(enum.Enum):
        A = 1
        B = 2

        def __new__(cls, value):
            o = object.__new__(cls)
            o._value_ = list(cls.__members__)
            return o
    return [m.value for m in Bad]


attempt("new", make)


def make():
    class Bad(enum.Enum):
        A = 1

        def __new__(cls, value):
            return None
    return Bad.A


attempt("new gives none", make)


def make():
    class Eq(enum.Enum):
        A = Acts()
        B = Acts()
    return list(Eq)


Acts.act = None
try:
    make()
except Exception as e:
    print(type(e).__name__)
Acts.act = gc.collect
attempt("values that compare", make)
attempt("member deleted", lambda: delattr(E, "A"))
attempt("member set", lambda: setattr(E, "A", 5))
attempt("extend", lambda: type("X", (E,), {}))
attempt("call", lambda: E("A", "B"))
attempt("bool subclass", lambda: enum.Enum("X", "A B", type=bool))
attempt("start", lambda: list(enum.Enum("X", "A B", start="q")))
attempt("names", lambda: enum.Enum("X", [1, 2]))
attempt("names twice", lambda: enum.Enum("X", "A A"))
attempt("mro", lambda: enum.Enum("X", "mro"))


class Big(enum.Flag):
    A = 1 << 200
    B = 1 << 3


attempt("big", lambda: (Big.A | Big.B) & Big.A)
attempt("invert", lambda: ~Big.A)
attempt("negative", lambda: Big(-1))
attempt("too far", lambda: Big(1 << 201))
del E, Big
gc.collect()
