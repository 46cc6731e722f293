# Slots given as a dict carry their docstrings into help().
class Point:
    """A point of the plane."""

    __slots__ = {"x": "how far right", "y": "how far up", "z": None}

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named(Point):
    __slots__ = {"name": """What it is called.

        At length."""}


class Listed:
    __slots__ = ["a", "b"]


class Weak:
    __slots__ = ("a", "__weakref__")


help(Point)
help(Named)
help(Listed)
help(Weak)
help(Point.x)
help(Point.z)
help(Named.name)
help(Listed.a)
help(Named(1, 2))
