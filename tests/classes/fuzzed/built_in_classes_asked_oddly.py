# __bytes__ of a str's subclass; join() of what is no iterable;
# object.__init__ of what cannot be made; object.__getattribute__ of a class,
# which looks into its own dict; the short name of a class in open()'s error.
import weakref


class Bytes(str):
    def __bytes__(self):
        return b"B"


class Text(str):
    pass


def attempt(label, fn):
    try:
        print(label, fn())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("own", lambda: bytes(Bytes("x")))
attempt("none", lambda: bytes(Text("x")))
attempt("encoding", lambda: bytes(Bytes("x"), "utf-8"))
attempt("errors", lambda: bytes(Bytes("x"), errors="strict"))
attempt("bytearray", lambda: bytearray(Bytes("x")))


class Five:
    def __iter__(self):
        return 5


class Fails:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error


class Late:
    def __iter__(self):
        yield from ()
        raise TypeError("late")


for o in Five(), Fails(TypeError("own")), Fails(ValueError("own")), 5, Late():
    attempt("str", lambda: "".join(o))
    attempt("bytes", lambda: b"".join(o))

for o in (iter([]), len, lambda: 0, range(3), object(), 5, [].append,
          slice(1), type, Ellipsis, None, (x for x in ()), {}.keys()):
    attempt(type(o).__name__, lambda: object.__init__(o, 1))


class P:
    x = 1
    y = property(lambda self: 1)


class Meta(type):
    z = 2
    d = property(lambda cls: "data")


class Q(P, metaclass=Meta):
    w = 3
    z = 4
    d = 5


for name in "x", "y", "z", "w", "d", "nope", "__name__", "mro":
    for cls in P, Q, int:
        attempt(name, lambda: type(object.__getattribute__(cls, name)))


class K:
    pass


k = K()
attempt("open", lambda: open(weakref.ref(k)))
