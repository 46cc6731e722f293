# isinstance and issubclass with hooks that change, nest and lie.
import gc
import types
import typing


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


class Meta(type):
    def __instancecheck__(cls, x):
        del Meta.__instancecheck__
        return isinstance(x, cls)

    def __subclasscheck__(cls, x):
        del Meta.__subclasscheck__
        return issubclass(x, cls)


class A(metaclass=Meta):
    pass


attempt("instance", lambda: (isinstance(1, A), isinstance(A(), A)))
attempt("subclass", lambda: (issubclass(int, A), issubclass(A, A)))
t = int
for i in range(100):
    t = (t,)
attempt("nested", lambda: isinstance(1, t))
attempt("nested", lambda: issubclass(int, t))
for i in range(1000000):  # deeper than any stack of C
    t = (t,)
attempt("too deep", lambda: isinstance("x", t))
attempt("too deep", lambda: issubclass(str, t))
u = int | str
for i in range(200):
    u = u | type(f"C{i}", (), {})
attempt("union", lambda: (isinstance(1.5, u), isinstance("x", u)))
del u, t


class Bases:
    def __init__(self, bases):
        self.bases = bases

    @property
    def __bases__(self):
        b = self.bases
        if self.act:
            self.act()
        return b
    act = None


b = Bases(())
b.bases = (Bases((b2 := Bases(()),)),)
attempt("fake bases", lambda: (issubclass(b, b2), issubclass(b2, b)))
attempt("fake of int", lambda: issubclass(b, int))
attempt("fake of int", lambda: isinstance(1, b))
for bad in 5, [1], (5,), None:
    attempt(f"bases {bad}", lambda: issubclass(Bases(bad), b))
x = Bases(())
for i in range(1000000):  # deeper than any stack of C
    x = Bases((x,))
try:
    issubclass(x, b2)
except RecursionError:
    pass
y = x
x = Bases((Bases(()), Bases(())))
attempt("raises", lambda: issubclass(x, Bases(())))


class Raises:
    @property
    def __bases__(self):
        raise ZeroDivisionError("bases")

    @property
    def __class__(self):
        raise ZeroDivisionError("class")


attempt("raises", lambda: issubclass(Raises(), b2))
attempt("raises", lambda: isinstance(Raises(), b2))
attempt("raises", lambda: isinstance(Raises(), int))


class Missing:
    @property
    def __class__(self):
        raise AttributeError


attempt("missing", lambda: isinstance(Missing(), int))
attempt("type", lambda: type(Missing()).__name__)


class Changes:
    @property
    def __class__(self):
        Changes.__class__ = property(lambda self: 5)
        gc.collect()
        return str


c = Changes()
attempt("changes", lambda: [isinstance(c, str) for i in range(3)])


class P(typing.Protocol):
    def f(self): ...
    x: int


attempt("not runtime", lambda: isinstance(1, P))
P = typing.runtime_checkable(P)


class HasF:
    @property
    def x(self):
        del HasF.f
        raise ZeroDivisionError

    def f(self):
        pass


attempt("protocol", lambda: isinstance(HasF(), P))
attempt("protocol", lambda: isinstance(HasF(), P))
attempt("data protocol", lambda: issubclass(HasF, P))
attempt("alias", lambda: isinstance([], list[int]))
attempt("alias", lambda: issubclass(list, list[int]))
attempt("typing alias", lambda: isinstance([], typing.List))
attempt("any", lambda: isinstance(1, typing.Any))
attempt("optional", lambda: isinstance(None, typing.Optional[int]))
attempt("module", lambda: isinstance(1, types))
attempt("none", lambda: isinstance(1, None))
attempt("empty", lambda: isinstance(1, ()))
attempt("mixed", lambda: isinstance(1, (int, 5)))
attempt("mixed", lambda: isinstance("", (int, 5)))


class Truth:
    def __bool__(self):
        raise ZeroDivisionError("truth")


class Meta2(type):
    def __instancecheck__(cls, x):
        return answer

    def __subclasscheck__(cls, x):
        return answer


class B(metaclass=Meta2):
    pass


for answer in Truth(), [], "x", None, NotImplemented:
    if answer is not NotImplemented:
        attempt("answer", lambda: (isinstance(1, B), issubclass(int, B)))


class Catch(BaseException, metaclass=Meta2):
    pass


answer = True


def catch():
    try:
        raise ZeroDivisionError("caught by class alone")
    except Catch:
        return "caught"


attempt("except", catch)
