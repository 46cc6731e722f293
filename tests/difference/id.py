# id() is a number that no two living values share, and the same number for
# what "is" says is the same.  It is no address, and that of an int or float is
# made of its value, so it may be used again by no other value, ever.
# CPython: the address of the object; equal numbers have different ids.

class Point:
    __slots__ = ("x",)


a, b = Point(), Point()
print(type(id(a)), id(a) == id(a), id(a) != id(b))
print(id(int("1000")) == id(int("1000")))  # CPython: False
a.x, b.x = float("2.5"), float("2.5")
print(id(a.x) == id(b.x))  # CPython: False
values = [None, True, False, 0, 1, 1.0, -0.0, 0.0, "", (), a, b, ...]
print(len({id(v) for v in values}) == len(values))
