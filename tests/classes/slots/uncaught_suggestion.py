# A near miss of a slot's name is suggested.
class Point:
    __slots__ = ("width", "height")


p = Point()
p.width = 5
print(p.width)
print(p.widht)
