# The note's example: 100000 points of each kind, the slotted ones smaller.
import sys


class NormalPoint:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class SlottedPoint:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y


normal = [NormalPoint(i, i) for i in range(100000)]
slotted = [SlottedPoint(i, i) for i in range(100000)]
print(sys.getsizeof(slotted[0]) < sys.getsizeof(normal[0])
      + sys.getsizeof(normal[0].__dict__))
print(len(normal), len(slotted))
print(sum(p.x + p.y for p in normal) == sum(p.x + p.y for p in slotted))
print(normal[99999].x, slotted[99999].y)
