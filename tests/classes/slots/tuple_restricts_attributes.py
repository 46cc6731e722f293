# A tuple of names fixes the attributes that instances may have.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
print(p.x, p.y)
p.x = 10
print(p.x, p.y)
for name in ("z", "xx", "X", ""):
    try:
        setattr(p, name, 5)
    except AttributeError as e:
        print(repr(name), "->", e)
try:
    p.z
except AttributeError as e:
    print(e)
print(hasattr(p, "x"), hasattr(p, "z"), hasattr(p, "__dict__"))
print(Point.__slots__, Point.__slots__ is p.__slots__)
