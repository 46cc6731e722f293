# Making, reading, unpacking
from collections import namedtuple

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p.y, p[0], p[-1], len(p), tuple(p), p == (1, 2), hash(p) == hash((1, 2)))
x, y = p
print(x, y, p + (3,), p * 2, p < Point(1, 3), 2 in p, p.index(2), p.count(1))
print(Point._fields, Point._field_defaults, Point.__match_args__, Point.__slots__)
print(Point.__doc__, Point.x.__doc__, Point.__new__.__doc__)
print(Point.__name__, Point.__qualname__, Point.__module__, Point.__bases__)
for fields in ("a b c", "a, b,c", ["a", "b"], ("a",), "", [], {"k": 1, "l": 2},
               iter("pqr"), "a,,b", "  x  "):
    T = namedtuple("T", fields)
    print(T._fields, T.__doc__, T(*range(len(T._fields))))
print(Point(y=5, x=4), Point(*[1, 2]), Point(**{"x": 1, "y": 2}))
show(setattr, p, "x", 5)
show(delattr, p, "x")
show(setattr, p, "z", 5)
show(lambda: p.z)
show(lambda: p.__dict__)
print(isinstance(p, tuple), type(p) is Point, issubclass(Point, tuple))
print(p._asdict(), p.__getnewargs__(), Point._make([7, 8]), Point._make(iter("ab")))
show(Point._make, [1])
show(Point._make, [1, 2, 3])
show(Point._make, 5)
show(Point._make)
print(f"{p}", "%s %s" % p, "{0.x} {0[1]}".format(p), str(p), [p])
T = namedtuple("T", "self cls _cls_".replace("_cls_", "args"))
print(T(self=1, cls=2, args=3))
big = namedtuple("Big", [f"f{i}" for i in range(300)])
b = big(*range(300))
print(b.f0, b.f299, b.f150, len(b))
match p:
    case Point(1, y=b):
        print("matched", b)
match p:
    case Point(a, b):
        print("positional", a, b)
