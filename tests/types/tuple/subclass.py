"""Tuples with names: subclasses with __new__ and properties."""
class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])

    def __repr__(self):
        return f"Point(x={self.x}, y={self.y})"


p = Point(1, 2)
print(p, p.x, p.y, p == (1, 2), hash(p) == hash((1, 2)), len(p))
print(p + (3, 4), type(p + p).__name__, type(p * 2).__name__, p[::-1])
x, y = p
print(x, y, isinstance(p, tuple), tuple(p), sorted([Point(2, 1), p]))
try:
    p.x = 5
except AttributeError as error:
    print(error)
try:
    p.z = 5
except AttributeError as error:
    print(error)
try:
    Point(1)
except TypeError as error:
    print(error)
try:
    class Wrong(tuple):
        __slots__ = ("a",)
except TypeError as error:
    print(error)
print({p: "here"}[1, 2], "%d,%d" % p, max(Point(1, 5), Point(2, 0)))
