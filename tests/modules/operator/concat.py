# concat adds sequences only.
import operator as o


def attempt(f, *args):
    try:
        print(f.__name__, f(*args))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


class Seq:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __add__(self, other):
        return ("Seq.__add__", self.items, other[0])


class Grows(Seq):
    def __iadd__(self, other):
        return "Grows.__iadd__"


class NotSeq:
    def __add__(self, other):
        return "NotSeq.__add__"


class L(list):
    def __add__(self, other):
        return "L.__add__"


for f in (o.concat, o.iconcat):
    attempt(f, [1], [2])
    attempt(f, "a", "b")
    attempt(f, b"a", b"b")
    attempt(f, bytearray(b"a"), b"b")
    attempt(f, (1,), (2,))
    attempt(f, [1], (2,))
    attempt(f, "a", 1)
    attempt(f, 1, 2)
    attempt(f, 1, [2])
    attempt(f, {}, {})
    attempt(f, {1}, {2})
    attempt(f, range(1), range(2))
    attempt(f, Seq(1), Seq(2))
    attempt(f, Seq(1), [5])
    attempt(f, Seq(1), 5)
    attempt(f, Grows(1), Grows(2))
    attempt(f, NotSeq(), NotSeq())
    attempt(f, L([1]), [2])
    attempt(f, None, None)
