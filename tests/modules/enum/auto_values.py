# auto() with default and own _generate_next_value_
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def make(base, text):
    namespace = {"base": base, "auto": auto}
    body = "\n".join("    " + line for line in text.splitlines())
    exec("class E(base):\n" + body, namespace)
    E = namespace["E"]
    return [(name, m.value) for name, m in E.__members__.items()]


for base in Enum, IntEnum, Flag, IntFlag, StrEnum:
    print(base)
    attempt(lambda: make(base, "A = auto()\nB = auto()\nC = auto()"))
    attempt(lambda: make(base, "A = 5\nB = auto()\nC = 2\nD = auto()"))
    attempt(lambda: make(base, "A = 'x'\nB = auto()"))
    attempt(lambda: make(base, "A = auto(7)\nB = auto()"))
    attempt(lambda: make(base, "A = auto()\nB = A\nC = auto()"))
    attempt(lambda: make(base, "A = 'x'\nB = 3\nC = auto()"))
    attempt(lambda: make(base, "A = -3\nB = auto()\nC = auto()"))
    attempt(lambda: make(base, "A = 0\nB = auto()\nC = auto()"))
    attempt(lambda: make(base, "A = 6\nB = auto()"))
    attempt(lambda: make(base, "A = None\nB = auto()"))
attempt(lambda: make(Enum, "A = 1.5\nB = auto()"))
attempt(lambda: make(Enum, "A = auto(), 'x'\nB = auto(), 'y'\nC = auto()"))
attempt(lambda: make(Enum, "A = (auto(),)\nB = auto(), auto()"))
attempt(lambda: make(Enum, "A = [auto()]").__len__())
attempt(lambda: make(Enum, "A = 'a', auto()\nB = 'b', auto()"))
attempt(lambda: make(Enum, "A = 3, 4\nB = auto()"))
attempt(lambda: make(Enum, "A = True\nB = auto()"))


class Upper(Enum):
    def _generate_next_value_(name, start, count, last_values):
        print("  asked", name, start, count, last_values)
        return name.upper()

    a = auto()
    b = auto()
    c = 17
    d = auto(), auto(), "t"
    e = auto("given")


print([m.value for m in Upper])


class Counting(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return start * 10 + count


class Derived(Counting):
    X = auto()
    Y = auto()


print(list(Derived), Derived._generate_next_value_("q", 3, 4, []))


def late():
    class Late(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last_values):
            return name


attempt(late)
print(auto(), auto(3), auto("x").value, repr(auto().value))
