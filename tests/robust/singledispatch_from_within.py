# singledispatch, total_ordering and cached_property that change in use.
import abc
import functools
import gc


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


@functools.singledispatch
def show(x):
    return "object"


@show.register
def _(x: int):
    show.register(str, lambda s: "str")
    return show("x")


attempt("register", lambda: (show("a"), show(1), show("a")))


class Meta(abc.ABCMeta):
    def __subclasscheck__(cls, sub):
        if Meta.act:
            a, Meta.act = Meta.act, None
            a()
        return super().__subclasscheck__(sub)
    act = None


class A(metaclass=Meta):
    pass


class B(metaclass=Meta):
    pass


class X:
    pass


show.register(A, lambda x: "A")
show.register(B, lambda x: "B")
A.register(X)
Meta.act = lambda: B.register(X)
attempt("ambiguous", lambda: show(X()))
attempt("ambiguous", lambda: show(X()))
Meta.act = lambda: show._clear_cache()
attempt("cleared", lambda: show(5.0))
Meta.act = lambda: 1 / 0
attempt("raises", lambda: show([]))
for bad in 5, "x", int | str, None, list[int]:
    attempt("register", lambda: callable(show.register(bad, len)))
attempt("register", lambda: show.register(len))
attempt("no argument", lambda: show())


class Own:
    @functools.singledispatchmethod
    def m(self, x):
        return "any"

    @m.register
    def _(self, x: int):
        del Own.m
        return "int"


attempt("method", lambda: (Own().m("x"), Own().m(1)))
attempt("gone", lambda: Own().m(1))


def many():
    for i in range(30):
        c = type(f"C{i}", (), {})
        show.register(c, lambda x, i=i: i)
        assert show(c()) == i
        assert show.dispatch(c)(None) == i


many()
gc.collect()
print(len(show.registry) > 30)


class Cached:
    n = 0

    @functools.cached_property
    def a(self):
        Cached.n += 1
        if Cached.n < 5:
            return self.a + 1
        del Cached.a
        return 0

    @functools.cached_property
    def b(self):
        self.__dict__["b"] = "mine"
        return "theirs"

    @functools.cached_property
    def c(self):
        self.__dict__ = {}
        gc.collect()
        return 1

    @functools.cached_property
    def d(self):
        self.__class__ = Slots2
        return 2


class Slots2:
    pass


o = Cached()
attempt("again", lambda: (o.a, o.__dict__["a"]))
attempt("a", lambda: Cached().a)
attempt("b", lambda: (o.b, o.b))
attempt("c", lambda: (o.c, vars(o)))
attempt("d", lambda: (o.d, type(o).__name__, o.d))


class NoDict:
    __slots__ = ()

    @functools.cached_property
    def x(self):
        return 1


attempt("no dict", lambda: NoDict().x)
attempt("never named", lambda: functools.cached_property(len).__get__(o))


def make():
    p = functools.cached_property(lambda self: 1)

    class T:
        x = p
        y = p


attempt("two names", make)


@functools.total_ordering
class Total:
    def __lt__(self, other):
        try:
            del Total.__lt__
        except AttributeError:
            pass
        return NotImplemented

    def __eq__(self, other):
        return NotImplemented


attempt("total", lambda: Total() >= Total())
attempt("total", lambda: Total() > Total())
attempt("total", lambda: Total() <= 5)


class K:
    def __init__(self, x):
        pass

    def __lt__(self, other):
        l.clear()
        gc.collect()
        return True


l = [3, 1, 2]
attempt("sort", lambda: l.sort(key=K))
attempt("cmp", lambda: sorted([3, 1, 2], key=functools.cmp_to_key(
    lambda a, b: "x")))
attempt("cmp", lambda: functools.cmp_to_key(None)(1) < functools.cmp_to_key(
    None)(2))


def wrapper():
    pass


wrapper.__dict__ = {"a": 1}
attempt("wraps", lambda: functools.wraps(wrapper)(5))


class Fake:
    __dict__ = 5
    __name__ = property(lambda self: 1 / 0)


attempt("wraps", lambda: functools.wraps(Fake())(lambda: 1))
attempt("reduce", lambda: functools.reduce(lambda a, b: (len(l) < 20 and l.append(a)) or a, l))
l[:] = [1, 2, 3]
attempt("reduce", lambda: functools.reduce(
    lambda a, b: l.clear() or a + b, l))
