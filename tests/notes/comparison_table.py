# The note's table "slots vs normal class", row by row.
import sys


class Normal:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slots:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class SlotsAndDict:
    __slots__ = ("x", "y", "__dict__")

    def __init__(self, x, y):
        self.x, self.y = x, y


def row(cls):
    o = cls(1, 2)
    try:
        o.new = 1
        dynamic = True
    except AttributeError:
        dynamic = False
    return cls.__name__, dynamic, hasattr(o, "__dict__"), o.x + o.y


def size(o):
    return sys.getsizeof(o) + sys.getsizeof(getattr(o, "__dict__", 0))


for cls in (Normal, Slots, SlotsAndDict):
    print(*row(cls))
print("smaller:", size(Slots(1, 2)) < size(Normal(1, 2)))
