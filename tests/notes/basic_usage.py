# The note's basic program: only x and y, z is refused.
class Point:
    __slots__ = ("x", "y")  # Only allow these two attributes

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
p.x = 10
print(p.x, p.y)
try:
    p.z = 5
except AttributeError as e:
    print(type(e).__name__, e)
try:
    print(p.z)
except AttributeError as e:
    print(type(e).__name__, e)
