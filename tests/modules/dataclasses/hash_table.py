# What becomes of __hash__: all sixteen cases, with and without one's own.
from dataclasses import dataclass, field


def kind(cls):
    h = cls.__dict__.get("__hash__", "absent")
    if h is None or h == "absent":
        return h
    return h.__qualname__


for unsafe_hash in (False, True):
    for eq in (False, True):
        for frozen in (False, True):
            options = dict(unsafe_hash=unsafe_hash, eq=eq, frozen=frozen)

            class Plain:
                x: int

            class Own:
                x: int

                def __hash__(self):
                    return 42

            class OwnNone:
                x: int
                __hash__ = None

            class OwnEq:
                x: int

                def __eq__(self, other):
                    return True

            class Both:
                x: int
                __hash__ = None

                def __eq__(self, other):
                    return True

            print(options)
            for cls in (Plain, Own, OwnNone, OwnEq, Both):
                try:
                    print(" ", cls.__name__, kind(dataclass(**options)(cls)))
                except TypeError as e:
                    print(" ", cls.__name__, e)


@dataclass(frozen=True)
class H:
    a: int
    b: list = field(compare=False)
    c: int = field(default=3, hash=False)
    d: list = field(default_factory=list, hash=False, compare=True)


print(hash(H(1, [])) == hash((1,)), hash(H(1, [])) == hash(H(1, [2], 5)))
print({H(1, []): "v"}[H(1, [5])])


@dataclass(unsafe_hash=True)
class U:
    a: object
    b: int = field(default=1, hash=True, compare=False)


print(hash(U("a")) == hash(("a", 1)), U("a", 1) == U("a", 2))
try:
    hash(U([]))
except TypeError as e:
    print(e)


@dataclass(frozen=True)
class Base:
    x: int


@dataclass(frozen=True)
class Derived(Base):
    y: int


@dataclass(frozen=True, eq=False)
class Same(Base):
    y: int


print(hash(Derived(1, 2)) == hash((1, 2)), hash(Same(1, 2)) == hash((1,)))
print(len({Derived(1, 2), Derived(1, 2), Base(1), Base(1)}))
