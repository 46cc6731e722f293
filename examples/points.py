"""Points and vectors that hold exactly what they declare.

A class with __slots__ lists its attributes. Its objects are those
attributes and nothing more: no hidden dictionary, less memory, and a
misspelt name is an error at once instead of a bug next week.
"""

import sys


class Point:
    """A place in the plane."""

    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __sub__(self, other):
        if isinstance(other, Vector):
            return Point(self.x - other.dx, self.y - other.dy)
        if isinstance(other, Point):
            return Vector(self.x - other.x, self.y - other.y)
        return NotImplemented

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Point(self.x + other.dx, self.y + other.dy)


class Vector:
    """A step from one place to another."""

    __slots__ = ("dx", "dy")

    def __init__(self, dx, dy):
        self.dx = dx
        self.dy = dy

    def __repr__(self):
        return f"Vector({self.dx}, {self.dy})"

    def __mul__(self, factor):
        return Vector(self.dx * factor, self.dy * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.dx, -self.dy)

    def __abs__(self):
        return (self.dx ** 2 + self.dy ** 2) ** 0.5

    def __bool__(self):
        return self.dx != 0 or self.dy != 0


class LoosePoint:
    """The same without __slots__: it takes whatever it is given."""

    def __init__(self, x, y):
        self.x = x
        self.y = y


class NamedPoint(Point):
    """Subclasses add their own slots to the inherited ones."""

    __slots__ = ("name",)

    def __init__(self, name, x, y):
        super().__init__(x, y)
        self.name = name

    def __repr__(self):
        return f"{self.name}({self.x}, {self.y})"


def attempt(what, action):
    """Run an action that ought to fail, and show how it does."""
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(f"{what}: {type(error).__name__}: {error}")
    else:
        print(f"{what}: fine")


print("-- Arithmetic")
start = Point(1, 2)
end = Point(4, 6)
step = end - start
print(step, "has length", abs(step))
print("halfway:", start + 0.5 * step)
print("back again:", end - step == start)
print("as a key:", {start: "start", end: "end"}[Point(4, 6)])
print("nowhere to go:", bool(start - start))
attempt("point + point", lambda: start + end)

print("-- Only what was declared")
start.x = 10
print("a declared attribute changes:", start)


def misspell(point):
    point.z = 3


attempt("slotted, point.z = 3", lambda: misspell(start))
attempt("without slots, the same", lambda: misspell(LoosePoint(1, 2)))

print("-- An attribute can be empty")
del start.y
attempt("reading a deleted slot", lambda: start.y)
start.y = 2
print("filled again:", start)

print("-- The dictionary is there only if you ask for one")
loose = LoosePoint(1, 2)
loose.colour = "red"
print("vars(loose):", vars(loose))
attempt("vars(slotted)", lambda: vars(start))
print("has a __dict__:", hasattr(loose, "__dict__"),
      hasattr(start, "__dict__"))

print("-- Inheritance")
home = NamedPoint("Home", 3, 4)
print(home, "is a Point:", isinstance(home, Point))
print("slots of each class:",
      [klass.__slots__ for klass in (Point, NamedPoint)])
print("Home is at", Point(3, 4) == home and "the place we expected")
home.name += "land"
print(home)

print("-- Memory")


def bytes_of(thing):
    """What an object takes, its attribute dictionary included."""
    total = sys.getsizeof(thing)
    if hasattr(thing, "__dict__"):
        total += sys.getsizeof(vars(thing))
    return total


print("a slotted point is smaller than a loose one:",
      bytes_of(Point(1, 2)) < bytes_of(LoosePoint(1, 2)))
print("a third slot costs one word:",
      sys.getsizeof(home) - sys.getsizeof(start) == 8)

print("-- A walk")
place = Point(0, 0)
visited = {place}
for turn in "NNEESWN":
    place += {"N": Vector(0, 1), "S": Vector(0, -1),
              "E": Vector(1, 0), "W": Vector(-1, 0)}[turn]
    visited.add(place)
print("ended at", place, "after", len(visited), "different places")
