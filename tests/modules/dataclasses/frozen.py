# frozen=True: assignment, deletion, inheritance.
from dataclasses import dataclass, field, FrozenInstanceError, replace


def attempt(text, **names):
    try:
        exec(text, names)
        print(text, "fine")
    except Exception as e:
        print(text, type(e).__module__, type(e).__name__, e)


@dataclass(frozen=True)
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list)


p = P(1)
for text in ("p.x = 5", "del p.x", "p.other = 1", "del p.other", "p.y += 1",
             "p.__dict__['x'] = 7", "object.__setattr__(p, 'y', 8)",
             "p.z.append(1)", "setattr(p, 'x', 1)", "delattr(p, 'nothing')"):
    attempt(text, p=p)
print(p, hash(P(1, 2, ())) == hash((1, 2, ())))
print(issubclass(FrozenInstanceError, AttributeError))


class Sub(P):
    """Not a data class: only fields are frozen."""


s = Sub(1)
for text in ("s.x = 5", "s.own = 5", "del s.own", "del s.x", "del s.own"):
    attempt(text, s=s)
print(s, s.__dict__)


def define(first, second):
    try:
        @dataclass(frozen=first)
        class A:
            a: int

        @dataclass(frozen=second)
        class B(A):
            b: int
        print("fine", B(1, 2))
    except TypeError as e:
        print(e)


for first in (False, True):
    for second in (False, True):
        define(first, second)


@dataclass(frozen=True)
class F1:
    a: int


@dataclass
class M1:
    b: int


for frozen in (True, False):
    try:
        @dataclass(frozen=frozen)
        class Both(F1, M1):
            c: int
    except TypeError as e:
        print(e)
    try:
        @dataclass(frozen=frozen)
        class Both(M1, F1):
            c: int
    except TypeError as e:
        print(e)


class Between(F1):
    pass


try:
    @dataclass
    class Deep(Between):
        d: int
except TypeError as e:
    print(e)


@dataclass(frozen=True)
class Post:
    x: int
    y: int = field(init=False)

    def __post_init__(self):
        try:
            self.y = 3
        except FrozenInstanceError as e:
            print("post", e)
        object.__setattr__(self, "y", self.x * 2)


print(Post(4), replace(Post(4), x=5))
for name in ("__setattr__", "__delattr__"):
    try:
        dataclass(frozen=True)(type("T", (), {name: lambda *a: None}))
    except TypeError as e:
        print(e)


@dataclass(frozen=True)
class NoFields:
    pass


attempt("n.x = 1", n=NoFields())
attempt("del n.x", n=NoFields())
e = FrozenInstanceError("text")
print(repr(e), e.args)
