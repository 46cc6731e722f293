# enum.property, DynamicClassAttribute, and names that collide
import enum
import types
from enum import Enum, IntEnum

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Text(Enum):
    name = "n"
    value = "v"
    other = "o"


print(list(Text), Text.name, Text.value, Text.name.name, Text.value.value)
print(Text.other.name, Text.other.value, Text("n"), Text["value"])


class Base(Enum):
    @enum.property
    def shown(self):
        return f"shown {self._name_}"

    @enum.property
    def settable(self):
        return getattr(self, "_kept", None)

    @settable.setter
    def settable(self, value):
        self._kept = value

    @settable.deleter
    def settable(self):
        del self._kept

    @property
    def builtin(self):
        return "builtin"

    def method(self):
        return "method"

    attribute = enum.nonmember("attribute")


class Child(Base):
    shown = 1
    builtin = 2
    plain = 3


attempt(lambda: (Child.shown, Child.shown.shown, Child.plain.shown))
attempt(lambda: (Child.builtin, Child.builtin.builtin, Child.plain.builtin))
attempt(lambda: Base.shown)
attempt(lambda: Child.settable)
Child.plain.settable = 7
print(Child.plain.settable)
del Child.plain.settable
print(Child.plain.settable)


def delete():
    del Child.plain.shown


def assign():
    Child.plain.shown = 5


attempt(delete)
attempt(assign)


class Methods(Base):
    method = 1
    attribute = 2
    x = 3


attempt(lambda: (Methods.method, Methods.attribute, Methods.x))
attempt(lambda: Methods.x.attribute)
attempt(lambda: Methods.x.method)
attempt(lambda: Methods.method.method)


class Dyn(Enum):
    A = 1

    @types.DynamicClassAttribute
    def dyn(self):
        return "dyn", self.name


attempt(lambda: Dyn.A.dyn)
attempt(lambda: Dyn.dyn)
print(enum.property.__mro__)
p = enum.property(lambda self: 1, doc="the doc")
print(p.__doc__, p.fget(0), p.member)
print(enum.property.__get__.__qualname__, Enum.__dict__["name"].fget.__name__)


class Num(IntEnum):
    real = 1
    bit_length = 2
    x = 3


attempt(lambda: (Num.real, Num.bit_length, Num.x))
attempt(lambda: Num.x.bit_length())
attempt(lambda: Num.x.real)
attempt(lambda: Num.real.value)


class Over(Enum):
    A = 1

    @property
    def value(self):
        return "over", self._value_

    @property
    def name(self):
        return "N" + self._name_


print(Over.A.value, Over.A.name, Over.A, repr(Over.A), Over(1))
