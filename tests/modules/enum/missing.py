# _missing_: results, errors and their context
from enum import Enum, IntEnum, Flag


class Status(Enum):
    OK = "ok"
    BAD = "bad"
    LIST = [1, 2]

    @classmethod
    def _missing_(cls, value):
        print("  missing", repr(value))
        if value == "boom":
            raise RuntimeError("boom")
        if value == "value":
            raise ValueError("own message")
        if value == "wrong":
            return 42
        if value == "str":
            return "ok"
        if isinstance(value, str):
            for member in cls:
                if isinstance(member.value, str) and \
                        member.value == value.lower():
                    return member
        return None


def look(value):
    try:
        print(Status(value))
    except Exception as e:
        print(type(e).__name__, e, "| context:", repr(e.__context__),
              "| cause:", e.__cause__)


for value in ("ok", "OK", "Bad", "boom", "value", "wrong", "str", "none", 5,
              None, [1, 2], [3], {}, (1,)):
    look(value)
print("OK" in Status, "ok" in Status, [1, 2] in Status, [3] in Status)
print(Status.LIST in Status)


class Default(IntEnum):
    UNKNOWN = -1
    ONE = 1

    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN


print(Default(1), repr(Default(77)), repr(Default("x")), 77 in Default)


class Grows(IntEnum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"N{value}"
        member._value_ = value
        return cls._value2member_map_.setdefault(value, member)


print(repr(Grows(5)), Grows(5) is Grows(5), list(Grows), len(Grows), 5 in Grows)
try:
    Grows("x")
except ValueError as e:
    print(e)


class Child(Status.__base__):
    A = 1

    @classmethod
    def _missing_(cls, value):
        result = super()._missing_(value)
        print(result)
        return cls.A


print(Child(9))


class F(Flag):
    A = 1

    @classmethod
    def _missing_(cls, value):
        if value == "all":
            return cls(cls._flag_mask_)
        return super()._missing_(value)


print(repr(F("all")), repr(F(0)))
try:
    F("some")
except ValueError as e:
    print(e)
