# Defaults: values, factories, mutable ones, and what stays in the class.
from dataclasses import dataclass, field, fields

count = 0


def tick():
    global count
    count += 1
    return count


@dataclass
class C:
    a: int
    b: list = field(default_factory=list)
    c: int = field(default_factory=tick)
    d: str = "d"
    e: tuple = field(default=(1, 2))
    f: int = field(init=False, default=7)
    g: dict = field(init=False, default_factory=dict)
    h: int = field(init=False)


x, y = C(1), C(2)
x.h = y.h = 0
x.b.append(1)
x.g["k"] = 1
print(x, y, count)
print(C(1, [5], c=100).__dict__, count)
print(sorted(n for n in vars(C) if len(n) == 1))
print(C.__doc__)
print(C.__init__.__defaults__)
print(C.__init__.__annotations__)
z = C(1)
print("f" in z.__dict__, z.f, hasattr(z, "h"))
try:
    print(z)
except AttributeError as e:
    print(e)

for make in (list, dict, set, bytearray):
    try:
        @dataclass
        class Bad:
            x: object = make()
    except ValueError as e:
        print(e)
    try:
        @dataclass
        class Bad:
            x: object = field(default=make())
    except ValueError as e:
        print(e)


class Unhashable:
    __hash__ = None


class Eq:
    def __eq__(self, other):
        return True


for value in (Unhashable(), Eq(), object, (1, []), frozenset()):
    try:
        @dataclass
        class Maybe:
            x: object = value
        print("ok", type(value).__name__)
    except ValueError as e:
        print(e)

# ClassVar-less factories that fail
def boom():
    raise KeyError("boom")


@dataclass
class F:
    x: int = field(default_factory=boom)


print(F(3))
try:
    F()
except KeyError as e:
    print("KeyError", e)

# None and the like are defaults too
@dataclass
class N:
    a: object = None
    b: object = field(default=None)
    c: object = field(default_factory=lambda: None)
    d: object = ...
    e: object = NotImplemented


print(N(), N.__doc__)
