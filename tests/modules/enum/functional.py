# the functional form in all its variants
import sys
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, KEEP, CONFORM, EnumType

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def members(cls):
    return cls, [(m.name, m.value) for m in cls.__members__.values()]


attempt(lambda: members(Enum("A", "CAT DOG BEE")))
attempt(lambda: members(Enum("A", "CAT, DOG,BEE ,  ANT")))
attempt(lambda: members(Enum("A", "")))
attempt(lambda: members(Enum("A", ())))
attempt(lambda: members(Enum("A", [])))
attempt(lambda: members(Enum("A", {})))
attempt(lambda: members(Enum("A", names=())))
attempt(lambda: members(Enum("A", names=None)))
attempt(lambda: members(Enum("A", ["X", "Y"])))
attempt(lambda: members(Enum("A", ("X", "Y"))))
attempt(lambda: members(Enum("A", [("X", 5), ("Y", "why")])))
attempt(lambda: members(Enum("A", [["X", 5], ["Y", "why"]])))
attempt(lambda: members(Enum("A", (("X", 5), ("Y", 5)))))
attempt(lambda: members(Enum("A", {"X": 1, "Y": (1, 2)})))
attempt(lambda: members(Enum("A", iter([("X", 1), ("Y", 2)]))))
attempt(lambda: members(Enum("A", (c for c in "pq"))))
attempt(lambda: members(Enum("A", {"X", })))
attempt(lambda: members(Enum("A", "X Y X")))
attempt(lambda: members(Enum("A", "X mro")))
attempt(lambda: members(Enum("A", "_x_ y")))
attempt(lambda: members(Enum("A", "__x__ y")))
attempt(lambda: members(Enum("A", 5)))
attempt(lambda: members(Enum("A", [1, 2])))
attempt(lambda: members(Enum("A", [("X", 1, 2)])))
attempt(lambda: members(Enum("A", "X Y", start=10)))
attempt(lambda: members(Enum("A", ["X", "Y"], start=0)))
attempt(lambda: members(Enum("A", "X Y", start="s")))
attempt(lambda: members(Enum("A", [("X", 1)], start=10)))
attempt(lambda: members(Enum("A", "X Y", type=int)))
attempt(lambda: members(Enum("A", "X Y", type=str)))
attempt(lambda: members(Enum("A", "X Y", type=float, start=3)))
attempt(lambda: members(IntEnum("A", "X Y", start=3)))
attempt(lambda: members(StrEnum("A", "X Y")))
attempt(lambda: members(StrEnum("A", {"X": "ex"})))
attempt(lambda: members(Flag("A", "X Y Z")))
attempt(lambda: members(Flag("A", "X Y Z", start=4)))
attempt(lambda: members(IntFlag("A", "X Y Z", start=8)))
attempt(lambda: members(Flag("A", "X Y", boundary=KEEP)))
attempt(lambda: Flag("A", "X Y", boundary=CONFORM)(14))
attempt(lambda: members(Enum("A", "X", bogus=1)))
attempt(lambda: members(Enum("A", "X", "Y")))
attempt(lambda: members(Enum(5, "X")))
attempt(lambda: members(Enum("A", type=int)))
attempt(lambda: members(Enum("A", None, type=int)))
E1 = Enum("E1", "P Q", module="some.module")
print(E1.__module__, E1.__qualname__, E1.P)
E2 = Enum("E2", "P Q", module="m", qualname="Outer.E2")
print(E2.__module__, E2.__qualname__, E2.P)
attempt(lambda: E2(9))
E3 = Enum("E3", "P Q")
print(E3.__module__, E3.__qualname__)


def inside():
    return Enum("E4", "A B")


print(inside().__module__, inside().__qualname__, inside() is inside())


class Base(Enum):
    def hello(self):
        return f"hello {self.name}"

    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(start)


Made = Base("Made", "ONE TWO", start=7)
print(members(Made), Made.ONE.hello(), Made.__mro__)
attempt(lambda: Made("Other", "A"))
attempt(lambda: Base(5, 6))


class Meta(EnumType):
    def __call__(cls, *args, **kw):
        print("call", cls, args, kw)
        return super().__call__(*args, **kw)


class WithMeta(Enum, metaclass=Meta):
    pass


print(type(WithMeta("Q", "A B")), WithMeta._create_("R", "A").A)
