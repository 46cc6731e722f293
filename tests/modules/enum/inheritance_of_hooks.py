# what children take over: _missing_, next value, str, format, new
from enum import Enum, IntEnum, StrEnum, Flag, auto

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Base(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name}-{start}-{count}-{len(last_values)}"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())

    def __str__(self):
        return f"<{self.name}>"

    def __format__(self, spec):
        return f"[{self.name}:{spec}]"

    def __hash__(self):
        return 99

    def __eq__(self, other):
        return self is other or other == self.name

    @property
    def double(self):
        return self.value * 2


class A(Base):
    X = auto()
    Y = auto()


class Middle(Base):
    def __str__(self):
        return "middle " + super().__str__()

    @classmethod
    def _missing_(cls, value):
        return super()._missing_(value) or cls.DEFAULT


class B(Middle):
    DEFAULT = auto()
    P = auto()


print(list(A), A("x"), A.X == "X", hash(A.Y), f"{A.X:spec}", A.X.double)
print(list(B), B("p"), B("zz"), B(5), str(B.P), "%s" % B.P)
attempt(lambda: A("zz"))
attempt(lambda: A(5))


class C(int, Base):
    ONE = 1
    TWO = "2"


print(list(C), str(C.ONE), f"{C.TWO:x}", C.ONE + C.TWO, C("two"))


class NewBase(Enum):
    def __new__(cls, value, text="none"):
        obj = object.__new__(cls)
        obj._value_ = value
        obj.text = text
        return obj


class N(NewBase):
    A = 1
    B = 2, "two"


class N2(NewBase):
    def __init__(self, value, text="init"):
        self.inits = (value, text)

    A = 1
    B = 2, "two"


print([(m.value, m.text) for m in N], [(m.value, m.text, m.inits) for m in N2])


class Lower(StrEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower().replace("_", "-")


class Headers(Lower):
    CONTENT_TYPE = auto()
    ACCEPT = auto()


print(list(Headers), Headers.CONTENT_TYPE, Headers("accept"))


class Tens(IntEnum):
    def _generate_next_value_(name, start, count, last_values):
        return (count + 1) * 10


class T(Tens):
    A = auto()
    B = auto()
    C = 5
    D = auto()


print([int(t) for t in T], T._generate_next_value_("q", 1, 4, []))
made = Tens("Made", "P Q R")
print(list(made))


class Shifted(Flag):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return 1 << (count + 4)


print([m.value for m in Shifted("S", "A B C")])


class Super(Enum):
    @staticmethod
    def _generate_next_value_(*args):
        return Enum._generate_next_value_(*args) * 100


print([m.value for m in Super("S", "A B C")], Enum._generate_next_value_("n", 5, 0, []))
attempt(lambda: Enum._generate_next_value_("n", 5, 0, ["x"]))
attempt(lambda: Flag._generate_next_value_("n", None, 0, []))
attempt(lambda: Flag._generate_next_value_("n", 3, 1, [5]))
attempt(lambda: StrEnum._generate_next_value_("Name", 1, 0, []))
