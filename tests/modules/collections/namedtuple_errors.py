# What namedtuple() refuses
from collections import namedtuple

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(namedtuple, "T", "a a")
show(namedtuple, "T", "a _b")
show(namedtuple, "T", "a class")
show(namedtuple, "T", "a 1b")
show(namedtuple, "T", "a b-c")
show(namedtuple, "T", ["a b"])
show(namedtuple, "T", [""])
show(namedtuple, "T", [1, 2])
show(namedtuple, "class", "a")
show(namedtuple, "1T", "a")
show(namedtuple, "", "a")
show(namedtuple, "T T", "a")
show(namedtuple, 5, "a")
show(namedtuple, "T", 5)
show(namedtuple, "T", None)
show(namedtuple, "T")
show(namedtuple)
show(namedtuple, "T", "a", True)
show(namedtuple, "T", "a", verbose=True)
show(namedtuple, "T", "a b", defaults=(1, 2, 3))
show(namedtuple, "T", "a b", defaults=5)
show(namedtuple, "True", "a")
show(namedtuple, "T", "None")
show(namedtuple, "match", "match case type _x".split()[:3])
P = namedtuple("P", "x y z", defaults=[3])
show(P)
show(P, 1)
show(P, 1, 2)
show(P, 1, 2, 3, 4)
show(P, 1, x=1)
show(P, 1, 2, q=3)
show(P, y=1)
show(P._replace)
E0 = namedtuple("E0", "")
show(E0)
show(E0, 1)
show(E0, a=1)
show(E0._make, [1])
print(E0(), E0() == (), E0.__doc__)


class S(str):
    pass


print(namedtuple("T", [S("a"), S("b")])(1, 2), type(namedtuple(S("N"), "a").__name__))
print(namedtuple("Ünï", "é ñ")(1, 2))
