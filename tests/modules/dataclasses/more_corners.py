# Corners: decorating odd classes, one Field twice, annotations changed later.
from dataclasses import *
import dataclasses


class Plain:
    x: int
    y: int = 3


first = dataclass(Plain)
Plain.z = 1
Plain.__annotations__["z"] = int
second = dataclass(Plain)
try:
    second(1)
except TypeError as e:
    print(e)
print([f.name for f in fields(second)], first is second)

f = field(default=5)


@dataclass
class Shared:
    a: int = f
    b: int = f


print([g.name for g in fields(Shared)])


@dataclass
class Exc(Exception):
    code: int
    text: str = "t"


e = Exc(3)
print(repr(e), str(e), e.args, Exc(3) == Exc(3), isinstance(e, Exception))
try:
    raise Exc(4, "u")
except Exc as caught:
    print(caught, caught.code)


@dataclass
class Int(int):
    note: str = "n"


try:
    print(Int("5"), Int("5").note)
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)


@dataclass
class D(dict):
    a: int = 1


d = D(2)
d["k"] = 3
print(d, dict(d), d == D(2), len(d))


@dataclass
class L(list):
    a: int = 1


l = L(5)
l.append(1)
print(l, list(l))


@dataclass(slots=True)
class SL(list):
    a: int = 1


print(SL(4), SL.__slots__, hasattr(SL(1), "__dict__"))


@dataclass
class Call:
    fn: object

    def __call__(self, *args):
        return self.fn(*args)


print(Call(len)("abc"))


@dataclass
class Cm:
    x: int

    def __enter__(self):
        return self.x

    def __exit__(self, *exc):
        return True


with Cm(4) as x:
    print(x)
    raise KeyError


@dataclass
class Iter:
    items: list

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


print(list(Iter([1, 2])), *Iter("ab"))


class Meta(type):
    def __instancecheck__(cls, o):
        return True


@dataclass
class WithMeta(metaclass=Meta):
    x: int


print(WithMeta(1), is_dataclass(WithMeta))


class Fake:
    def __getattr__(self, name):
        return {}


print(is_dataclass(Fake()), is_dataclass(list[int]), is_dataclass(type))
for g in (fields, lambda o: asdict(o)):
    try:
        print(g(Fake()))
    except TypeError as e:
        print(e)
print(hasattr(dataclasses, "_FIELDS"), dataclasses._FIELDS, dataclasses._PARAMS)


def deco(cls):
    return dataclass(cls, frozen=True)


@deco
class Deco:
    x: int


try:
    Deco(1).x = 2
except FrozenInstanceError as e:
    print(e)
print(dataclass(type("Z", (), {}))())


@dataclass
class A:
    def __init_subclass__(cls, **kw):
        print("sub", cls.__name__, kw)
        super().__init_subclass__()


@dataclass
class B(A, key=1):
    x: int = 0


print(B())
x = C = None


@dataclass
class C:
    x: int = x


print(C.x, C())
