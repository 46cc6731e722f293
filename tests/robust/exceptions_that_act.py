# Exceptions whose parts act, lie and refer to themselves.
import gc
import sys


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except BaseException as e:
        print(name, type(e).__name__, type(e.__cause__).__name__,
              type(e.__context__).__name__)


class InInit(Exception):
    def __init__(self, *args):
        raise ZeroDivisionError("init")


class NewGives(Exception):
    def __new__(cls, *args):
        return 5


class InStr(Exception):
    def __str__(self):
        raise ZeroDivisionError("str")

    __repr__ = __str__


def throw(x):
    raise x


def throw_from(x, y):
    raise x from y


for x in (InInit, NewGives, InStr, int, 5, None, "text", Exception,
          BaseException, Exception("a", "b"), StopIteration(5)):
    attempt("raise", lambda: throw(x))
    attempt("from", lambda: throw_from(Exception, x))


# Loops of causes and contexts.
a, b = ValueError("a"), ValueError("b")
a.__cause__ = b
b.__cause__ = a
a.__context__ = b
b.__context__ = a
attempt("loop", lambda: throw(a))


def nest():
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a


attempt("loop again", nest)
a.__context__ = a.__cause__ = None
e = ValueError("long")
for i in range(20000):
    n = ValueError(i)
    n.__context__ = n.__cause__ = e
    e = n
attempt("long", lambda: throw(e))
del e, n
gc.collect()
for name in "__traceback__", "__cause__", "__context__", "args":
    for value in 5, a, None, (), "xy":
        def assign():
            setattr(a, name, value)
        if not (name in ("__context__", "__cause__") and value is a):
            attempt(f"{name}", assign)


class Match(type):
    def __instancecheck__(cls, x):
        raise ZeroDivisionError

    def __subclasscheck__(cls, x):
        raise ZeroDivisionError


class Odd(Exception, metaclass=Match):
    pass


def catch(what):
    try:
        raise KeyError(1)
    except what:
        return "caught"


for what in Odd, 5, (), (KeyError, 5), (5, KeyError), ((KeyError,),), None:
    attempt("except", lambda: catch(what))


def changes():
    global changes2
    try:
        raise KeyError(1)
    except (gc.collect() or KeyError) as e:
        e.__traceback__ = None
        e.__class__ = KE2
        del e
        raise


class KE2(KeyError):
    __slots__ = ()


attempt("changes", changes)


class Finally:
    def __del__(self):
        try:
            raise ZeroDivisionError
        except ZeroDivisionError:
            gc.collect()


def use():
    x = Finally()
    raise KeyError("kept")


attempt("del while raising", use)


class Notes(Exception):
    pass


for notes in 5, "text", [1, 2], None, [InStr()], ("a",):
    n = Notes()
    n.__notes__ = notes
    attempt("add_note", lambda: n.add_note("x"))
attempt("add_note", lambda: Notes().add_note(5))


class Group(ExceptionGroup):
    def derive(self, excs):
        return answer


class Group2(ExceptionGroup):
    def derive(self, excs):
        gc.collect()
        return Group2("derived", [ValueError(9)])


def star(g):
    try:
        raise g
    except* ValueError as e:
        return_value.append(type(e).__name__)
    return return_value.pop()


return_value = []
for answer in 5, None, ValueError(3), ExceptionGroup("x", [KeyError()]):
    attempt("group", lambda: star(Group("g", [ValueError(1), KeyError(2)])))
attempt("group", lambda: star(Group2("g", [ValueError(1), KeyError(2)])))
attempt("split", lambda: Group2("g", [ValueError(1)]).split(
    lambda e: 1 / 0))
g = ValueError(1)
for i in range(200):
    g = ExceptionGroup("g", [g])
attempt("deep group", lambda: g.split(ValueError)[0] is not None)
attempt("deep repr", lambda: len(repr(g)) > 5)
attempt("deep subgroup", lambda: g.subgroup(KeyError))
del g
for args in ((), ("x",), ("x", []), ("x", [5]), (5, [ValueError()]),
             ("x", ValueError()), ("x", [BaseException()])):
    attempt("make", lambda: ExceptionGroup(*args))


class With:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        del With.__exit__
        raise ValueError(self)


def within():
    with With():
        raise KeyError


attempt("with", within)


def generator():
    try:
        yield 1
    except ValueError as e:
        e.__context__ = e2
        raise StopIteration(e)
    finally:
        gc.collect()


e2 = KeyError()
it = generator()
next(it)
attempt("throw", lambda: it.throw(ValueError))
for x in 5, "x", KeyError, KeyError(), InInit, NewGives:
    it = generator()
    next(it)
    attempt("throw", lambda: it.throw(x))


class Err:
    def write(self, text):
        raise ZeroDivisionError

    def flush(self):
        raise ZeroDivisionError


class InDel:
    def __del__(self):
        raise InStr


old = sys.stderr
for err in Err(), None, 5:
    sys.stderr = err
    InDel()
sys.stderr = old
print("end")
