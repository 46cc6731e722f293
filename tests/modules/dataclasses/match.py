# Data classes in match statements.
from dataclasses import dataclass, field, KW_ONLY


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Line:
    start: Point
    end: Point
    width: int = field(default=1, kw_only=True)
    hidden: int = field(default=0, init=False)


def what(v):
    match v:
        case Point(0, 0):
            return "origin"
        case Point(0, y):
            return f"on y at {y}"
        case Point(x, 0):
            return f"on x at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case Line(Point(a, b), Point(c, d), width=w):
            return f"line {a} {b} {c} {d} {w}"
        case [Point(), *rest]:
            return f"points {rest}"
        case {"p": Point(x=x)}:
            return f"mapped {x}"
        case _:
            return "other"


for v in (Point(0, 0), Point(0, 3), Point(3, 0), Point(4, 4), Point(1, 2),
          Line(Point(1, 2), Point(3, 4), width=5), [Point(1, 1), 2],
          {"p": Point(9, 9)}, 5):
    print(what(v))
print(Line.__match_args__)
try:
    match Line(1, 2):
        case Line(1, 2, 1):
            pass
except TypeError as e:
    print(e)


@dataclass(match_args=False)
class NoArgs:
    x: int


try:
    match NoArgs(1):
        case NoArgs(1):
            pass
except TypeError as e:
    print(e)
match NoArgs(1):
    case NoArgs(x=1):
        print("by name")


@dataclass
class Base:
    a: int


@dataclass
class Derived(Base):
    b: int


class Under(Derived):
    pass


match Under(1, 2):
    case Derived(a, b):
        print(a, b)


@dataclass
class OwnArgs:
    __match_args__ = ("y", "x")
    x: int
    y: int


match OwnArgs(1, 2):
    case OwnArgs(a, b):
        print(a, b)


@dataclass(init=False)
class NoInit:
    x: int = 5


print(NoInit.__match_args__)
match NoInit():
    case NoInit(x):
        print(x)


@dataclass(slots=True, frozen=True)
class S:
    x: int
    y: int


match [S(1, 2), S(3, 4)]:
    case [S(a, b), S(c, d)]:
        print(a, b, c, d)
