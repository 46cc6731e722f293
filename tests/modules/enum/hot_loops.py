# members read, compared and combined in loops while classes change
from enum import Enum, Flag, IntEnum, nonmember


class Color(Enum):
    RED = 1
    GREEN = 2
    extra = nonmember("first")


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Perm(Flag):
    R = 1
    W = 2


def read(n):
    seen = []
    for i in range(n):
        if i == n // 2:
            Color.extra = "second"
        if i == n - 2:
            Color.late = "late"
        seen.append((Color.RED.value, Color.extra, getattr(Color, "late", None)))
    return sorted(set(map(str, seen)))


print(read(40))
del Color.late
print(read(10))
del Color.extra
try:
    for i in range(5):
        Color.extra
except AttributeError as e:
    print(i, e)


def lookups(n):
    total = 0
    for i in range(n):
        total += Level(1 + i % 2) + Level["HIGH"] + len(Level)
        for m in Level:
            total += m
        if Color(2) is Color.GREEN and 2 in Color and Color.RED in Color:
            total += 1
    return total


print(lookups(100))


def same_site(classes):
    out = []
    for cls in classes:
        out.append(cls.A)
    return out


made = [Enum(f"E{i}", {"A": i, "B": -i}) for i in range(8)]
print(same_site(made * 2) == [cls.A for cls in made] * 2)
made.append(IntEnum("I", {"A": 99}))
made.append(type("Plain", (), {"A": "plain"}))
made.append(Flag("F", "A B"))
print([str(a) for a in same_site(made)])


def combine(n):
    value = Perm(0)
    for i in range(n):
        value ^= Perm.R if i % 2 else Perm.W
        if Perm.R in value:
            value |= Perm.W
    return value


print(repr(combine(41)), repr(combine(7)))
Color._missing_ = classmethod(lambda cls, value: cls.RED)
print(Color(77))
Color.__str__ = lambda self: "changed"
print([str(c) for c in Color], f"{Color.RED}")
Color.RED.note = 5
print([getattr(c, "note", None) for c in Color for _ in range(2)])


class Meta(type(Enum)):
    pass


class Watched(Enum, metaclass=Meta):
    A = 1


def watch():
    out = []
    for i in range(12):
        if i == 6:
            Meta.A = property(lambda cls: "the metaclass's")
        out.append(Watched.A)
    del Meta.A
    out.append(Watched.A)
    return [str(x) for x in dict.fromkeys(out)]


print(watch())
