# copying, deep copying, pickling protocol
import copy
import enum
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    LIST = [1, 2]


class Level(IntEnum):
    LOW = 1


class Word(StrEnum):
    A = "a"


class Perm(Flag):
    R = 1
    W = 2


class Bits(IntFlag):
    R = 1
    W = 2


for m in (Color.RED, Color.LIST, Level.LOW, Word.A, Perm.R, Perm.R | Perm.W,
          Perm(0), Bits.R, Bits(6), Bits.R | Bits.W):
    print(copy.copy(m) is m, copy.deepcopy(m) is m, m.__copy__() is m,
          m.__deepcopy__({}) is m, m.__reduce_ex__(2), m.__reduce_ex__(4))
    call, args = m.__reduce_ex__(2)[:2]
    print(call(*args) is m)
data = {"c": [Color.RED, (Level.LOW, {Word.A: Perm.R})]}
again = copy.deepcopy(data)
print(again == data, again is data, again["c"][0] is Color.RED)
print(again["c"][1] is data["c"][1], list(again["c"][1][1])[0] is Word.A)
print(copy.copy(Color) is Color, copy.deepcopy(Color) is Color)


class ByName(Enum):
    A = 1
    __reduce_ex__ = enum.pickle_by_enum_name


class ByGlobal(Enum):
    A = 1
    __reduce_ex__ = enum.pickle_by_global_name


print(ByName.A.__reduce_ex__(2), ByGlobal.A.__reduce_ex__(2))
print(ByName.A.__reduce_ex__(2)[0](*ByName.A.__reduce_ex__(2)[1]))
print(enum.pickle_by_enum_name(Color.RED, 2), enum.pickle_by_global_name(Color.RED, 2))
print(Enum("X", "A B", module="mod").A.__reduce_ex__(2))
attempt(lambda: Enum("X", "A", module="mod").A.__reduce_ex__(0))
namespace = {"__builtins__": __builtins__, "Enum": Enum}
exec("E = Enum('E', 'A B')", namespace)
attempt(lambda: (namespace["E"].__module__, namespace["E"].A))
attempt(lambda: namespace["E"].A.__reduce_ex__(2)[1])


class State(Enum):
    A = 1

    def __getstate__(self):
        return "state"


print(State.A.__reduce_ex__(2))


class Own(Enum):
    A = 1

    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep"

    def __reduce_ex__(self, proto):
        return "own", proto


print(copy.copy(Own.A), copy.deepcopy(Own.A), Own.A.__reduce_ex__(3))
