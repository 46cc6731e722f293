# subclassing: with and without members, mixins, order of bases
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, ReprEnum

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Base(Enum):
    def shout(self):
        return self.name.upper() + "!"


class Child(Base):
    a = 1
    b = 2


print(list(Child), Child.a.shout(), Child.__mro__, issubclass(Child, Base))


def make(*bases, **members):
    def run():
        from enum import EnumType
        meta = EnumType
        ns = meta.__prepare__("New", bases)
        for name, value in members.items():
            ns[name] = value
        cls = meta("New", bases, ns)
        return cls, list(cls), [b.__name__ for b in cls.__mro__]
    return run


class Mixin:
    def mixed(self):
        return "mixed", self.name


class Other:
    pass


attempt(make(Child))
attempt(make(Child, A=1))
attempt(make(int, Child))
attempt(make(Child, Base))
attempt(make(Base, Child))
attempt(make(Enum, A=1))
attempt(make(Mixin, Enum, A=1))
attempt(make(Mixin, Other, Base, A=1))
attempt(make(Enum, Mixin, A=1))
attempt(make(Base, Mixin, A=1))
attempt(make(Enum, int, A=1))
attempt(make(int, A=1))
attempt(make(int, Mixin, Enum, A=1))
attempt(make(Mixin, int, Enum, A=1))
attempt(make(int, IntEnum, A=1))
attempt(make(bool, Enum, A=1))
attempt(make(type(None), Enum, A=1))
attempt(make(range, Enum, A=1))
attempt(make(Base, Enum, A=1))
attempt(make(IntEnum, Enum, A=1))
attempt(make(IntEnum, Flag, A=1))
attempt(make(int, Flag, A=1))
attempt(make(int, ReprEnum, A=1))
attempt(make(ReprEnum, A=1))
attempt(make(Mixin, ReprEnum, A=1))
attempt(make(dict, Enum, A=[(1, 2)]))
attempt(make(list, Enum, A=(1, 2)))
attempt(make(set, Enum, A="a"))
attempt(make(Exception, Enum, A="text"))
attempt(make(object, Enum, A=1))


class IntMixin(int, Mixin, Base):
    pass


class Deep(IntMixin):
    X = 5
    Y = "7"


print(list(Deep), Deep.X.mixed(), Deep.Y.shout(), Deep.X + Deep.Y, Deep.__mro__)


class Wide(Mixin, Base):
    P = 1


print(Wide.P.mixed(), Wide.P.shout(), isinstance(Wide.P, Mixin))


class Over(IntEnum):
    A = 1
    B = 2

    def __lt__(self, other):
        return int(self) > int(other)

    def __eq__(self, other):
        return "eq"

    __hash__ = IntEnum.__hash__


print(sorted(Over), Over.A == 1, Over(2), {Over.A: 1}[Over.A])
