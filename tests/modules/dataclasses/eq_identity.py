# Comparison: identity first, then the fields in order, of equal classes only.
from dataclasses import dataclass, field


class Loud:
    def __init__(self, name, result=True):
        self.name = name
        self.result = result

    def __eq__(self, other):
        print("eq", self.name)
        return self.result

    def __lt__(self, other):
        print("lt", self.name)
        return self.result

    def __hash__(self):
        print("hash", self.name)
        return 1


@dataclass(order=True, unsafe_hash=True)
class C:
    a: object
    b: object
    c: object = field(default=None, compare=False)


x, y = Loud("x", False), Loud("y")
print(C(x, y) == C(Loud("other"), y))
print(C(y, x) == C(Loud("other"), x))
one = C(x, y)
print(one == one, one != one)
print(C(y, x) < C(Loud("z"), Loud("w")))
print(hash(C(x, y)) == hash((x, y)))


class Lies:
    def __init__(self, cls):
        self.cls = cls
        self.a = self.b = 1

    @property
    def __class__(self):
        return self.cls


print(C(1, 1) == Lies(C), Lies(C) == C(1, 1), C(1, 2) < Lies(C))


class NotBool:
    def __eq__(self, other):
        return "text"


@dataclass
class One:
    a: object


@dataclass
class Two:
    a: object
    b: object


print(One(NotBool()) == One(1), Two(NotBool(), NotBool()) == Two(1, 1))
print(Two(NotBool(), 3) == Two(1, 4))


class Raises:
    def __eq__(self, other):
        raise ValueError("no comparison")


try:
    One(Raises()) == One(1)
except ValueError as e:
    print(e)
print(One(Raises()) == Two(1, 2))
del one.a
print(one == one)
try:
    one == C(1, 2)
except AttributeError as e:
    print(e)


@dataclass
class Nested:
    inner: One
    items: list


print(Nested(One(1), [One(2)]) == Nested(One(1), [One(2)]))
print(Nested(One(1), [One(2)]) == Nested(One(1), [One(3)]))


@dataclass(order=True)
class Empty:
    pass


print(Empty() == Empty(), Empty() < Empty(), Empty() <= Empty())
