# str mixin and StrEnum: text, methods, comparison
from enum import Enum, StrEnum, auto

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class S(str, Enum):
    A = "a"
    B = "b"
    N = 5
    BYTES = b"xyz", "ascii"


class T(StrEnum):
    A = "a"
    LOUD = auto()
    BYTES = b"xyz", "ascii"


for cls in S, T:
    for m in cls:
        print(repr(m), str(m), f"{m}", f"{m:>8}|", "%s" % m, m + "!", m.value,
              type(m.value).__name__, len(m), m.upper(), hash(m) == hash(m.value))
    print(cls.A == "a", "a" == cls.A, cls.A == cls.A, cls.A in ("a",))
    print({"a": 1}.get(cls.A), {cls.A: 2}.get("a"))
    print(cls("a"), "a" in cls, "z" in cls, sorted(cls)[0])
    print("".join(cls), "-".join([cls.A, "q"]), cls.A < "b", "abc".startswith(cls.A))
    print("{} {!s} {!r}".format(cls.A, cls.A, cls.A))
    print(isinstance(cls.A, str), cls.__mro__)
    attempt(lambda: cls("zz"))
print(S.A == T.A, S.A is T.A, hash(S.A) == hash(T.A), {S.A, T.A} == {"a"})


def bad(*value):
    return lambda: StrEnum("E", {"A": value if len(value) > 1 else value[0]})


attempt(bad(1))
attempt(bad(None))
attempt(bad(b"x"))
attempt(bad("x", 1))
attempt(bad(b"x", "ascii", 1))
attempt(bad(b"x", "ascii", "strict", 2))
attempt(bad("x", "ascii"))
attempt(lambda: StrEnum("E", {"A": ()}).A.value)


class Over(StrEnum):
    A = "a"

    def __str__(self):
        return "S:" + self.value

    def __format__(self, spec):
        return "F:" + spec

    def __repr__(self):
        return "R"


print(Over.A, f"{Over.A}", f"{Over.A:xx}", repr(Over.A), "%s %r" % (Over.A, Over.A))


class Value(str, Enum):
    upper = "u"
    strip = "s"
    title = "t"


print(Value.upper, Value.upper.value, Value.title)
attempt(lambda: Value.strip.upper())
attempt(lambda: Value.strip.strip())
attempt(lambda: list(Value))
