# The decorator without arguments: what it writes.
from dataclasses import dataclass, fields, is_dataclass


@dataclass
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p, Point(1, 2), Point(y=5, x=4))
print(p == Point(1), p == Point(2), p != Point(1), p == (1, 0))
print(Point.__eq__(p, 3), Point.__hash__)
print(Point.__doc__, Point.__match_args__)
print([f.name for f in fields(Point)], is_dataclass(Point), is_dataclass(p))
print(is_dataclass(Point.__init__), is_dataclass(int), is_dataclass(3))
print(Point.x if hasattr(Point, "x") else "no x", Point.y)
for name in ("__init__", "__repr__", "__eq__"):
    f = Point.__dict__[name]
    print(f.__name__, f.__qualname__, f.__module__, f.__doc__,
          f.__annotations__, f.__defaults__, f.__kwdefaults__)
print(list(Point.__dict__))
print(Point.__dataclass_params__)
for bad in ("Point()", "Point(1, 2, 3)", "Point(1, x=2)", "Point(1, z=2)",
            "p.__eq__()", "p.__repr__(1)", "hash(p)", "p < p",
            "Point(*range(4), z=1)"):
    try:
        print(eval(bad))
    except TypeError as e:
        print(bad, "->", e)
p.x = 10
p.z = 11
print(p, p.__dict__)
del p.y
print(p)
del p.x
try:
    print(p)
except AttributeError as e:
    print(e)


@dataclass()
class Empty:
    pass


print(Empty(), Empty() == Empty(), Empty.__doc__, Empty.__match_args__)


@dataclass
class Documented:
    """Own text."""
    a: int


print(Documented.__doc__)


class Outer:
    @dataclass
    class Inner:
        v: float

    def make(self):
        @dataclass
        class Local:
            w: str
        return Local


print(Outer.Inner(1.5), Outer().make()("s"), Outer.Inner.__init__.__qualname__,
      Outer().make().__repr__.__qualname__)
try:
    Outer.Inner()
except TypeError as e:
    print(e)
