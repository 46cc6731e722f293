"""class N(NamedTuple)."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0
    label: "str" = ""

    def norm(self):
        return abs(self.x) + abs(self.y)

    @property
    def flipped(self):
        return Point(self.y, self.x)

    @classmethod
    def origin(cls):
        return cls(0)

    @staticmethod
    def unit():
        return 1

    constant = 7

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


print(Point(1), Point(1, 2, "a"), Point(x=1, label="q"))
print(Point._fields, Point._field_defaults, Point.__doc__,
      Point.__annotations__, Point.__new__.__annotations__)
print(Point.__mro__, Point.__bases__, Point.__slots__, Point.__match_args__,
      Point.__module__, Point.__qualname__, type(Point))
print([b.__name__ for b in Point.__orig_bases__])
print(Point(3, -4).norm(), Point(1, 2).flipped, Point.origin(), Point.unit(),
      Point.constant, Point(1) + Point(2, 3))
print(Point(1, 2)._asdict(), Point(1)._replace(y=5), Point._make([1, 2, 3]))
print(Point(1) == (1, 0, ""), hash(Point(1)) == hash((1, 0, "")), Point(1)[0],
      len(Point(1)), [*Point(1, 2)], Point(1) < Point(2))
show(lambda: Point())
show(lambda: Point(1, 2, 3, 4))
show(lambda: Point(1, z=1))
show(lambda: Point(1)._replace(z=1))
show(lambda: Point._make([1]))
show(lambda: setattr(Point(1), "x", 2))
show(lambda: setattr(Point(1), "new", 2))
show(lambda: Point(1).__dict__)
show(lambda: get_type_hints(Point))
show(lambda: isinstance(Point(1), tuple))
match Point(1, 2):
    case Point(x, y):
        print("matched", x, y)


class Sub(Point):
    extra: int = 3
    def norm(self):
        return -super().norm()


print(Sub(1, 2), Sub(1).norm(), Sub(1).extra, Sub._fields,
      Sub(1).__dict__, Sub.__annotations__)


class Empty(NamedTuple): pass


print(Empty(), Empty._fields, len(Empty()), Empty.__doc__)


class Repr(NamedTuple):
    a: int
    def __repr__(self): return "own"
    def __eq__(self, other): return True
    def __len__(self): return 9


print(Repr(1), Repr(1) == 3, len(Repr(1)))


def attempt(text):
    names = globals().copy()
    try:
        exec(text, names)
        print("ok", names["X"]._fields, names["X"].__name__)
    except Exception as error:
        print(f"{type(error).__name__}: {error}",
              getattr(error, "__notes__", ""))


attempt("class X(NamedTuple):\n  a: int = 1\n  b: int")
attempt("class X(NamedTuple):\n  a: int = 1\n  c: int = 2\n  b: int")
attempt("class X(NamedTuple):\n  _a: int")
attempt("class X(NamedTuple):\n  a: (1, 2)")
attempt("class X(NamedTuple):\n  a: 'int'\n  b: None\n  c: 5")
attempt("class X(NamedTuple):\n  a: ClassVar[int]")
attempt("class X(NamedTuple, int): pass")
attempt("class X(int, NamedTuple): pass")
attempt("class X(Point, NamedTuple): pass")
attempt("class X(NamedTuple, NamedTuple): pass")
attempt("class X(NamedTuple, metaclass=type): pass")
attempt("class X(NamedTuple, kw=1): pass")
for name in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields",
             "_field_defaults", "_make", "_replace", "_asdict", "_source",
             "_other", "__hash__", "__call__", "__doc__"):
    attempt(f"class X(NamedTuple):\n  a: int\n  {name} = None")
attempt("class X(NamedTuple):\n  a: int\n  def f(self): return __class__")
attempt("class D:\n  def __set_name__(self, o, n): print(o.__name__, n)\n"
        "class X(NamedTuple):\n  a: int\n  b: int = D()\n  c = D()")
attempt("class D:\n  def __set_name__(self, o, n): 1 / 0\n"
        "class X(NamedTuple):\n  a: int\n  c = D()")
