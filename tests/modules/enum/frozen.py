# assigning to and deleting members and attributes
from enum import Enum, IntEnum, StrEnum, Flag

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def setter(obj, name, value=0):
    def run():
        setattr(obj, name, value)
        return "set", name, getattr(obj, name)
    return run


def deleter(obj, name):
    def run():
        delattr(obj, name)
        return "deleted", name
    return run


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    extra = property(lambda self: 5)


class Level(IntEnum):
    LOW = 1


class Perm(Flag):
    R = 1
    W = 2


for cls, name in ((Color, "RED"), (Color, "CRIMSON"), (Level, "LOW"), (Perm, "R")):
    attempt(setter(cls, name))
    attempt(deleter(cls, name))
    attempt(lambda: cls[name])
attempt(setter(Color, "new", 9))
print(Color.new, Color.RED.new, list(Color))
attempt(deleter(Color, "new"))
attempt(deleter(Color, "new"))
attempt(deleter(Color, "nothing"))
attempt(setter(Color, "name", "x") if 0 else lambda: None)
m = Color.RED
for name in "name", "value", "extra":
    attempt(setter(m, name, 9))
    attempt(deleter(m, name))
attempt(setter(m, "own", 3))
print(m.own, m.__dict__["own"], Color(1).own)
attempt(deleter(m, "own"))
attempt(deleter(m, "own"))
attempt(setter(m, "RED", 3))
print(m.RED, Color.RED, m.GREEN)
attempt(setter(m, "_value_", 77))
print(m.value, Color(1), m)
m._value_ = 1
attempt(setter(Level.LOW, "value", 2))
attempt(setter(Perm.R | Perm.W, "name", 2))
attempt(lambda: Color.__members__.update(x=1))
attempt(lambda: Color.__members__.__setitem__("X", 1))
attempt(setter(Color, "__members__", {}))
attempt(deleter(Color, "__members__"))
attempt(setter(Color, "__class__", type))
attempt(setter(Color.RED, "__class__", Level))


class Slots(Enum):
    __slots__ = ("a",)
    X = 1


attempt(setter(Slots.X, "a", 3))
print(Slots.X.__dict__)
attempt(lambda: Color.__setattr__(Color.RED, "q", 1))
print(Color.RED.q)
attempt(lambda: type(Color).__setattr__(Color, "GREEN", 1))
attempt(lambda: type.__setattr__(Level, "spare", 1))
print(Level.spare)
