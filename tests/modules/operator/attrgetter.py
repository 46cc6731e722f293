# attrgetter: attributes, dotted paths, tuples.
from operator import attrgetter


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __getattr__(self, name):
        if name.startswith("auto"):
            return name.upper()
        raise AttributeError(name)


class Slots:
    __slots__ = ("x", "y")


a = A(x=1, child=A(y=2, child=A(z=3)))
print(attrgetter("x")(a), attrgetter("child.y")(a), attrgetter("child.child.z")(a))
print(attrgetter("x", "child.y", "auto_1")(a))
print(attrgetter("real", "imag", "real.imag")(5))
print(repr(attrgetter("a.b", "c")), attrgetter("a"))
s = Slots()
s.x = 7
attempt(attrgetter("x"), s)
attempt(attrgetter("y"), s)
attempt(attrgetter("z"), s)
attempt(attrgetter("child.nope"), a)
attempt(attrgetter("nope.child"), 5)
attempt(attrgetter(""), 5)
attempt(attrgetter("."), 5)
attempt(attrgetter("real..imag"), 5)
attempt(attrgetter("real."), 5)
attempt(attrgetter)
attempt(attrgetter, 1)
attempt(attrgetter, "a", 1)
attempt(attrgetter, "a", None)
attempt(attrgetter, "a", k=1)
attempt(attrgetter("a"))
attempt(attrgetter("a"), 1, 2)
attempt(attrgetter("a"), obj=1)


class Name(str):
    pass


print(attrgetter(Name("x"))(a))
points = [A(x=3, y=1), A(x=1, y=2), A(x=2, y=0)]
print([p.x for p in sorted(points, key=attrgetter("x"))], [p.y for p in sorted(points, key=attrgetter("y"))])
print(attrgetter("x").__reduce__(), attrgetter("a", "b.c").__reduce__())
print(attrgetter("x") == attrgetter("x"))
attempt(type, "S", (attrgetter,), {})
attempt(setattr, attrgetter("x"), "y", 1)
