# __init_subclass__, __set_name__ and members: who sees what
from enum import Enum, Flag


class Named:
    def __set_name__(self, owner, name):
        self.seen = (owner.__name__, name)

    def __get__(self, instance, owner=None):
        return self.seen


class Base(Enum):
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls, tag, list(cls), list(cls.__members__))
        cls.tag = tag
        cls.first = next(iter(cls), None)


class Child(Base, tag="t"):
    d = Named()
    A = 1
    B = 2
    e = Named()


print(Child.tag, Child.first, Child.d, Child.A.e, list(Child))


class Plain(Base):
    pass


print(Plain.tag, Plain.first)


class Grand(Plain, tag=5):
    X = 1


class WithMembers(Enum):
    def __init__(self, value):
        cls = type(self)
        self.index = len(cls.__members__)
        self.others = list(cls.__members__)
        print("init", self.name, value, self.__dict__.keys(),
              cls._member_names_)

    A = "x"
    B = "y"
    C = "x"
    D = ("z",)


print([(m.name, m.index, m.others) for m in WithMembers])

try:
    class Fails(Enum, tag=1):
        A = 1
except TypeError as e:
    print(e, getattr(e, "__notes__", None))


class Setter:
    def __set_name__(self, owner, name):
        raise RuntimeError("no name for you")


try:
    class Broken(Enum):
        A = 1
        s = Setter()
        __get__ = None
except Exception as e:
    print(type(e).__name__, e)


class Desc(Setter):
    def __get__(self, *args):
        return 1


try:
    class Broken2(Enum):
        A = 1
        s = Desc()
except Exception as e:
    print(type(e).__name__, e, getattr(e, "__notes__", None))


class MemberDesc:
    def __init__(self, n):
        self.n = n

    def __set_name__(self, owner, name):
        print("set_name is not called on members", name)

    def __repr__(self):
        return f"MD{self.n}"


class Members(Enum):
    A = MemberDesc(1)
    B = MemberDesc(2)


print(list(Members))


def decorated(cls):
    print("decorating", list(cls))
    cls.extra = {m: m.value * 2 for m in cls}
    return cls


@decorated
class Deco(Enum):
    A = 2
    B = 4


print(Deco.extra)
