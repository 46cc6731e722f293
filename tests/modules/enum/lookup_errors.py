# what E(value) and E[name] say when there is no such member
from enum import Enum, IntEnum, StrEnum, Flag

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    WORDS = "some words"
    PAIR = (1, 2)


class Number(IntEnum):
    ONE = 1


class Word(StrEnum):
    A = "a"


class Holder:
    class Inner(Enum):
        X = 1


attempt(lambda: Color(3))
attempt(lambda: Color("RED"))
attempt(lambda: Color(None))
attempt(lambda: Color([]))
attempt(lambda: Color({}))
attempt(lambda: Color())
attempt(lambda: Color(1, 2))
attempt(lambda: Color(1, 2, 3))
attempt(lambda: Color((1, 2)))
attempt(lambda: Color(value=1))
attempt(lambda: Color(1, foo=2))
attempt(lambda: Color["BLUE"])
attempt(lambda: Color[1])
attempt(lambda: Color[None])
attempt(lambda: Color[[]])
attempt(lambda: Color.BLUE)
attempt(lambda: Color.RED.blue)
attempt(lambda: Color.name)
attempt(lambda: Color.value)
attempt(lambda: Number(2))
attempt(lambda: Number("1"))
attempt(lambda: Number(1.0))
attempt(lambda: Number(True))
attempt(lambda: Word("b"))
attempt(lambda: Word(b"a"))
attempt(lambda: Word(Word.A))
attempt(lambda: Holder.Inner(2))
attempt(lambda: Holder.Inner(Color.RED))
attempt(lambda: Color(Color.RED))
attempt(lambda: Color(Number.ONE))
attempt(lambda: Enum(1))
attempt(lambda: Enum("X"))
attempt(lambda: IntEnum(1))
attempt(lambda: Flag(0))
attempt(lambda: Enum())


class Empty(Enum):
    pass


attempt(lambda: Empty(1))
attempt(lambda: Empty.__new__(Empty, 1))
attempt(lambda: Empty["A"])
attempt(lambda: (list(Empty), len(Empty), bool(Empty), 1 in Empty))
try:
    Color(5)
except ValueError as e:
    print(e.args, e.__context__, e.__cause__)
try:
    Color["X"]
except KeyError as e:
    print(e.args, e.__context__, e.__cause__)
