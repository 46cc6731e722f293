# replace and __replace__.
from dataclasses import dataclass, field, replace, InitVar
import copy


@dataclass
class C:
    a: int
    b: int = 2
    c: int = field(init=False, default=10)
    d: list = field(default_factory=list)


c = C(1)
c.c = 11
r = replace(c, a=5)
print(r, r.d is c.d, r is c)
print(replace(c), c.__replace__(b=7), copy.replace(c, a=9))
for kw in (dict(c=1), dict(z=1), dict(a=1, c=2)):
    for f in (replace, copy.replace):
        try:
            print(f(c, **kw))
        except TypeError as e:
            print(e)


@dataclass(frozen=True, slots=True)
class F:
    x: int
    obj: int = 3
    self: int = 4


f = F(1)
print(replace(f, x=2, obj=5, self=6), f)


class Sub(C):
    def hello(self):
        return "sub"


s = Sub(1)
print(type(replace(s)).__name__, replace(s, a=3).hello())


@dataclass
class Own:
    x: int

    def __replace__(self, /, **changes):
        return ("own", changes)


print(replace(Own(1), x=3), copy.replace(Own(1), x=3))


@dataclass
class Custom:
    x: int

    def __init__(self, value):
        self.x = value


try:
    print(replace(Custom(3)))
except TypeError as e:
    print(e)


class Attr:
    __dataclass_fields__ = {}


print(type(replace(Attr())).__name__ if hasattr(Attr, "__replace__") else "none")
try:
    copy.replace(3)
except TypeError as e:
    print(e)


@dataclass
class Iv:
    a: int
    v: InitVar[int] = 5

    def __post_init__(self, v):
        print("v", v)


i = Iv(1, 2)
print(replace(i, a=2))
print(replace(i, a=2, v=9))
del i.a
try:
    replace(i)
except AttributeError as e:
    print(e)
print(C.__replace__.__name__, C.__replace__.__qualname__, C.__replace__.__module__)
