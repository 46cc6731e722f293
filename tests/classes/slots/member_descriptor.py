# Each slot is a data descriptor on the class.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


print(Point.x)
print(type(Point.x).__name__)
print(Point.x.__name__, Point.x.__objclass__ is Point, Point.x.__qualname__)
p = Point(1, 2)
print(Point.x.__get__(p), Point.x.__get__(p, Point))
print(Point.x.__get__(None, Point) is Point.x)
Point.y.__set__(p, 20)
print(p.y)
Point.y.__delete__(p)
print(hasattr(p, "y"))
print(Point.__dict__["x"] is Point.x)
print(Point.x is Point.y)
d = Point.x
print([d.__get__(Point(i, i)) for i in range(3)])
print(hasattr(d, "__get__"), hasattr(d, "__set__"), hasattr(d, "__delete__"))
print(Point.x.__doc__)
