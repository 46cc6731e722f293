# A metaclass may put __slots__ in place before the class is made.
class Slotted(type):
    def __new__(meta, name, bases, ns):
        annotations = ns.get("__annotations__", {})
        ns["__slots__"] = tuple(annotations)
        return super().__new__(meta, name, bases, ns)


class Point(metaclass=Slotted):
    x: int
    y: int

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    z: int


p = Point(1, 2)
print(Point.__slots__, Point3.__slots__)
try:
    p.z = 1
except AttributeError as e:
    print(e)
q = Point3(1, 2)
q.z = 3
print(q.x, q.y, q.z)
try:
    q.w = 1
except AttributeError as e:
    print(e)


class Late(type):
    def __init__(cls, name, bases, ns):
        cls.__slots__ = ("a",)


class C(metaclass=Late):
    pass


c = C()
c.anything = 1
print(vars(c), C.__slots__)
