# verify() and unique(): every check on every kind
from enum import (Enum, IntEnum, StrEnum, Flag, IntFlag, verify, unique, UNIQUE,
                  CONTINUOUS, NAMED_FLAGS, EnumCheck)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(list(EnumCheck), UNIQUE, repr(NAMED_FLAGS), EnumCheck.__mro__)
cases = [
    dict(a=1, b=1), dict(a=1, b=2), dict(a=1, b=1, c=2, d=2, e=1),
    dict(a=1, b=4), dict(a=1, b=2, c=16, d=3), dict(a=3, b=1), {}, dict(a=7),
    dict(a=1, b=3), dict(a=1, b=3, c=7, d=24), dict(a=1, b=2, c=3),
    dict(a=0, b=1), dict(a=-1, b=1), dict(a=1, b=2, c=4, d=8, e=256),
    dict(a=-3, b=3), dict(a=1, z=0, b=4), dict(a=1, b=16, c=18),
]
for case in cases:
    for base in Enum, IntEnum, Flag, IntFlag:
        for check in EnumCheck:
            def run():
                cls = base("K", case)
                return base.__name__, check.name, verify(check)(cls) is cls
            attempt(run)
attempt(lambda: verify(CONTINUOUS)(Enum("K", {"a": "x", "b": "y"})))
attempt(lambda: verify(CONTINUOUS)(Enum("K", {"a": 1.5, "b": 3})))
attempt(lambda: verify(CONTINUOUS)(StrEnum("K", "a b")))
attempt(lambda: verify(UNIQUE)(StrEnum("K", "a b")))
attempt(lambda: verify(UNIQUE, CONTINUOUS)(Enum("K", {"a": 1, "b": 1, "c": 5})))
attempt(lambda: verify(CONTINUOUS, UNIQUE)(Enum("K", {"a": 1, "b": 1, "c": 5})))
attempt(lambda: verify()(Enum("K", "a")))
attempt(lambda: verify("one name per value")(Enum("K", {"a": 1, "b": 1})))
attempt(lambda: verify(5)(Enum("K", {"a": 1, "b": 1})))
attempt(lambda: verify(UNIQUE)(5))
attempt(lambda: verify(UNIQUE)(int))
attempt(lambda: verify(UNIQUE).checks)


def decorated():
    @verify(NAMED_FLAGS)
    class Color(Flag):
        RED = 1
        GREEN = 2
        BLUE = 4
        WHITE = 15
        NEON = 31
    return Color


attempt(decorated)
attempt(lambda: unique(Flag("F", {"a": 1, "b": 3, "c": 3})))
