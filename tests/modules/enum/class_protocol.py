# the class as a container: iteration, len, contains, truth, type hints
from enum import Enum, IntEnum, StrEnum, Flag

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = "g"
    PAIR = (1, 2)
    LIST = [1]
    NONE = None


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Perm(Flag):
    R = 1
    W = 2


for item in (1, "g", (1, 2), [1], [2], {}, None, 1.0, True, "RED", Color.RED,
             Level.LOW, Color, object):
    attempt(lambda: (item, item in Color, item in Level, item in Perm))
print(3 in Perm, Perm(3) in Perm, 4 in Perm, Perm.R in Perm, 0 in Perm)
print(len(Color), len(Level), len(Perm), bool(Color), bool(Enum))
it = iter(Color)
print(next(it), next(it), list(it))
attempt(lambda: next(it))
print(list(zip(Color, Level)), max(Level), min(Level, key=lambda m: -m))
print([*Color][:2], {*Level} == set(Level), dict.fromkeys(Level))
first, *rest = Color
print(first, rest)
print(list(map(str, Level)), any(Level), all(Color), all(Color.__members__))
print(sorted(Color.__members__), sorted(Level, reverse=True))
attempt(lambda: sorted(Color))
attempt(lambda: Color.RED < Color.GREEN)
attempt(lambda: Color.RED >= 1)
attempt(lambda: Color.RED + 1)
attempt(lambda: int(Color.RED))
attempt(lambda: len(Color.RED))
attempt(lambda: list(Color.RED))
attempt(lambda: Color.RED())
attempt(lambda: Color.RED[0])
attempt(lambda: bool(Enum("Z", {"A": 0}).A))
attempt(lambda: bool(IntEnum("Z", {"A": 0}).A))
attempt(lambda: bool(StrEnum("Z", {"A": ""}).A))


class Truth(Enum):
    A = 0
    B = 1

    def __bool__(self):
        return bool(self.value)

    def __len__(self):
        return 3

    def __call__(self, *args):
        return self.name, args

    def __getitem__(self, key):
        return self.value, key

    def __contains__(self, x):
        return x == self.value

    def __iter__(self):
        return iter((self.name, self.value))


print(bool(Truth.A), bool(Truth.B), len(Truth.A), Truth.A(1), Truth.B[2])
print(0 in Truth.A, 1 in Truth.A, list(Truth.B), list(Truth))


class Ordered(Enum):
    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented

    def __le__(self, other):
        return self is other or self < other


class Grade(Ordered):
    A = 5
    B = 4
    F = 1


print(Grade.F < Grade.A, sorted(Grade), max(Grade), Grade.B >= Grade.F)
attempt(lambda: Grade.A < Level.HIGH)
attempt(lambda: Grade.A < 7)
print(Color.RED == Level.LOW, Level.LOW == 1, Color.RED != 1, Color.RED is Color(1))
attempt(lambda: Color[0])
attempt(lambda: Color.__class_getitem__)
attempt(lambda: (Color | None))
attempt(lambda: isinstance(Color.RED, Color | int))
attempt(lambda: list[Color])
