# A decorator gets the finished class; what it returns takes the name.
registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


def add_repr(*fields):
    def apply(cls):
        def __repr__(self):
            inner = ", ".join(f"{f}={getattr(self, f)!r}" for f in fields)
            return f"{type(self).__name__}({inner})"
        cls.__repr__ = __repr__
        return cls
    return apply


@register
@add_repr("x", "y")
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, "two"), list(registry))


def singleton(cls):
    return cls()


@singleton
class Config:
    debug = True

    def show(self):
        return type(self).__name__, self.debug


print(Config.show())


class Counting:
    def __init__(self, cls):
        self.cls, self.made = cls, 0

    def __call__(self, *args):
        self.made += 1
        return self.cls(*args)


@Counting
class Thing:
    def __init__(self, n):
        self.n = n


print(Thing(5).n, Thing(6).n, Thing.made)
