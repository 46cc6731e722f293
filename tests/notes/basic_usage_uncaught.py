# The note's basic program as it stands: it ends with the AttributeError.
class Point:
    __slots__ = ("x", "y")  # Only allow these two attributes

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
p.x = 10
print(p.x)
p.z = 5
