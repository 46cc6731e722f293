# enums within classes and functions, members as defaults, values and bases of others
from enum import Enum, Flag, IntEnum, auto, member, nonmember

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Outer:
    class Kind(Enum):
        A = 1
        B = 2

        class Sub(Enum):
            X = "x"

        def owner(self):
            return Outer.Kind(self.value)

    default = Kind.A

    def __init__(self, kind=Kind.B):
        self.kind = kind


print(Outer.Kind, Outer.Kind.A, repr(Outer.Kind.A), Outer.Kind.__qualname__)
print(Outer.Kind.Sub, repr(Outer.Kind.Sub.X), Outer.Kind.Sub.__qualname__, list(Outer.Kind))
print(Outer.default, Outer().kind, Outer.Kind.A.owner() is Outer.Kind.A)
attempt(lambda: Outer.Kind(5))
attempt(lambda: Outer.Kind.Sub(5))


class Values(Enum):
    FIRST = Outer.Kind.A
    SECOND = Outer.Kind.B
    ALSO = Outer.Kind.A
    CLS = member(Outer.Kind)


print(list(Values), Values.ALSO, Values(Outer.Kind.B), Values.CLS.value.A)


class Inner1(Enum):
    @member
    class Deep(Enum):
        P = 1

    Plain = nonmember(Outer)
    Kept = Outer
    Other = Enum("Other", "Q")


print([m.name for m in Inner1], Inner1.Deep, Inner1.Plain, Inner1.Other.value.Q)


def function():
    class Local(IntEnum):
        ONE = auto()
    return Local


L = function()
print(L, L.ONE, repr(L.ONE), L.__qualname__, L is function())
attempt(lambda: L(9))


class Tree(Enum):
    LEAF = 0
    NODE = ("left", ("right", LEAF))
    SUM = LEAF + 5
    LIST = [i * 2 for i in range(3)]
    DICT = {"k": NODE}


print(list(Tree), Tree.SUM.value)


class Chain(Enum):
    A = auto()
    B = auto()

    @property
    def following(self):
        return {Chain.A: Chain.B, Chain.B: Chain.A}[self]

    def __iter__(self):
        current = self
        for _ in range(3):
            yield current
            current = current.following


print([c.name for c in Chain.A], Chain.A.following.following is Chain.A)


class Generic(Enum):
    INT = int
    STR = str
    FN = staticmethod(len)

    def convert(self, x):
        return self.value(x)


attempt(lambda: (list(Generic), Generic.INT.convert("5"), Generic.FN("abc")))
print(Color) if "Color" in globals() else print("no Color")
exec("class Color(Enum):\n    R = 1\n", globals())
print(Color.R, Color.__module__)
locals_ns = {}
exec("from enum import Flag\nclass P(Flag):\n    A = 1\n    B = 2\n", locals_ns)
print(locals_ns["P"].A | locals_ns["P"].B, locals_ns["P"].__module__)
