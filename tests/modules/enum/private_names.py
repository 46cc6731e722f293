# private names in enum bodies
from enum import Enum, Flag, IntEnum

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Private(Enum):
    __corporal = "Radar"
    __major_ = "Hoolihan"
    __notdunder_x = 1
    A = "a"

    @classmethod
    def peek(cls):
        return cls.__corporal, cls.__major_

    def own(self):
        return self.__corporal


print(list(Private), Private.peek(), Private.A.own())
print(Private._Private__corporal, Private._Private__major_)
attempt(lambda: Private.__corporal)


class Sub(Enum):
    _Private__x = 5
    _Sub__y = 6
    _Sub__z__ = 7
    _Sub__ = 8
    _Sub = 9


print(list(Sub))


class _Under(Enum):
    __a = 1
    B = 2


print(list(_Under), [n for n in vars(_Under) if n.endswith("__a")])


class Base(Enum):
    __shared = [1, 2]

    def shared(self):
        return self.__shared


class Child(Base):
    X = 1
    __shared = "child"


print(Child.X.shared(), Child._Child__shared, list(Child))


class Perm(Flag):
    __mask = 255
    R = 1


print(list(Perm), Perm._Perm__mask, Perm._flag_mask_)
