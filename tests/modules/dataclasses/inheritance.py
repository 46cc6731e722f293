# Fields of bases: order, overriding, several bases, bases in between.
from dataclasses import dataclass, field, fields


def names(cls):
    return [(f.name, f.type.__name__, f.default if f.init else "-")
            for f in fields(cls)]


@dataclass
class A:
    x: object = 15.0
    y: int = 0


@dataclass
class B(A):
    z: int = 10
    x: int = 15


print(B(), B.__doc__, B.__match_args__)
print([f.name for f in fields(B)], fields(B)[0].type, fields(A)[0].type)


class Plain(A):
    extra: int = 5


@dataclass
class C(Plain):
    w: int = 1


print(C(), [f.name for f in fields(C)], [f.name for f in fields(Plain)])


@dataclass
class M1:
    a: int = 1
    shared: str = "m1"


@dataclass
class M2:
    b: int = 2
    shared: str = "m2"


@dataclass
class D(M1, M2):
    c: int = 3


print(D(), [f.name for f in fields(D)])


@dataclass
class Root:
    r: int = 0


@dataclass
class Left(Root):
    l: int = 1
    r: int = 100


@dataclass
class Right(Root):
    q: int = 2
    r: int = 200


@dataclass
class Diamond(Left, Right):
    pass


print(Diamond(), Diamond.__doc__)


def attempt(make):
    try:
        print(make())
    except TypeError as e:
        print(e)


def late_default():
    @dataclass
    class X(A):
        must: int
    return X


def own_order():
    @dataclass
    class X:
        a: int
        b: int = 1
        c: int = 2
        d: int
    return X


def with_factory():
    @dataclass
    class X:
        a: list = field(default_factory=list)
        b: int
    return X


def not_in_init():
    @dataclass
    class X:
        a: int = field(default=1, init=False)
        b: int
    return X.__doc__


def override_keeps_place():
    @dataclass
    class X(A):
        x: int = 3
        y: int = field(kw_only=True)
    return X.__doc__


def init_false_no_check():
    @dataclass(init=False)
    class X:
        a: int = 1
        b: int
    return [f.name for f in fields(X)]


for make in (late_default, own_order, with_factory, not_in_init,
             override_keeps_place, init_false_no_check):
    attempt(make)


# Redefining without annotation changes the class, not the field
@dataclass
class E(A):
    x = 99


print(E(), E.x, E().__dict__)


@dataclass
class Super:
    i: int

    def __init__(self, i):
        self.i = i * 2


@dataclass
class Derived(Super):
    j: int = 0

    def __post_init__(self):
        super().__init__(self.i)


print(Derived(4, 5), Super(3))
