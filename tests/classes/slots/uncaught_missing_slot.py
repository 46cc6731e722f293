# The traceback of a slot that was never filled.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x

    def norm(self):
        return self.x ** 2 + self.y ** 2


p = Point(3)
print(p.x)
p.norm()
