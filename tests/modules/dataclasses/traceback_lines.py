# The lines of the written methods that tracebacks show.
from dataclasses import dataclass, field
import sys


class Bad:
    def __eq__(self, other):
        raise ValueError("eq")

    def __lt__(self, other):
        raise ValueError("lt")

    __le__ = __gt__ = __ge__ = __lt__

    def __hash__(self):
        raise ValueError("hash")


def lines(f):
    try:
        f()
    except Exception as e:
        tb = e.__traceback__
        out = []
        while tb:
            code = tb.tb_frame.f_code
            if code.co_filename == "<string>":
                out.append((code.co_name, tb.tb_lineno, code.co_firstlineno))
            tb = tb.tb_next
        print(type(e).__name__, e, out)


def fail():
    raise KeyError("factory")


@dataclass(order=True, unsafe_hash=True)
class A:
    x: object
    y: object = 1


@dataclass(order=True, frozen=True)
class B:
    x: object
    y: object = field(default_factory=fail)
    z: int = field(default=3, init=False)

    def __post_init__(self):
        raise LookupError("post")


@dataclass(order=True, frozen=True, repr=False, slots=True)
class C:
    x: object
    v: object = 2

    def __eq__(self, other):
        return False


@dataclass(order=True, unsafe_hash=True)
class D:
    def __repr__(self):
        return "own"


@dataclass(init=False, order=True)
class E:
    x: int = 1


for cls in (A, C):
    a, b = cls(Bad(), 1), cls(Bad(), 1)
    for f in (lambda: a == b, lambda: a < b, lambda: a <= b, lambda: a > b,
              lambda: a >= b, lambda: hash(a), lambda: setattr(a, "x", 3),
              lambda: delattr(a, "x")):
        lines(f)
lines(lambda: B(1))
lines(lambda: B(1, 2))
lines(lambda: A())
for cls in (A, B, C, D, E):
    print(cls.__name__, [(n, v.__code__.co_firstlineno)
                         for n, v in vars(cls).items()
                         if hasattr(v, "__code__") and n != "__repr__"
                         and v.__code__.co_filename == "<string>"])
