# Slots, members and __class__ changed while objects die, and by what dies.
import gc

log = []


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class Dies:
    def __init__(self, act):
        self.act = act

    def __del__(self):
        self.act()


class S:
    __slots__ = ("a", "b", "c")


s = S()
s.a = Dies(lambda: setattr(s, "a", Dies(lambda: log.append("second"))))
s.a = 5
print(type(s.a).__name__, log)
s.a = None
print(log)
log.clear()
s.a = Dies(lambda: hasattr(s, "a") and log.append("has"))
del s.a
print(log, hasattr(s, "a"))
s.b = Dies(lambda: delattr(s, "b") if hasattr(s, "b") else log.append("no"))
s.b = 3
print(log, hasattr(s, "b"))
log.clear()


class T:
    __slots__ = ("a", "b", "c")


s.a = Dies(lambda: setattr(s, "__class__", T))
s.a = 1
print(type(s).__name__, s.a)
S.a.__get__
attempt("wrong", lambda: S.a.__get__(s))
attempt("right", lambda: T.a.__get__(s))


class Last:
    __slots__ = ("x", "y")

    def __del__(self):
        self.__class__ = Last2
        self.y = Dies(lambda: log.append("y"))


class Last2:
    __slots__ = ("x", "y")

    def __del__(self):
        log.append("never")


o = Last()
o.x = Dies(lambda: log.append("x"))
o = None
print(log)
log.clear()


class WithDict:
    def __del__(self):
        d = self.__dict__
        self.__dict__ = {"z": Dies(lambda: log.append("z"))}
        log.append(sorted(d))


o = WithDict()
o.p = o.q = 1
o = None
print(log)
log.clear()


class Chain:
    __slots__ = ("next", "n")

    def __init__(self, next, n):
        self.next = next
        self.n = n

    def __del__(self):
        if self.n % 1000 == 0:
            gc.collect()
            log.append(self.n)
        if self.n == 2500:
            global saved
            saved = self.next


c = None
for i in range(5000):
    c = Chain(c, i)
c = None
print(log, saved.n)
log.clear()
saved = None
print(log)
log.clear()


class Descr:
    def __get__(self, o, cls):
        return log.append("get") or 5

    def __set__(self, o, v):
        S2.a = member
        o.a = v


class S2:
    __slots__ = ("a",)


member = S2.a
o = S2()
o.a = 1
S2.a = Descr()
o.a = 2
attempt("no attribute", lambda: o.a)
attempt("member", lambda: member.__get__(o))
S2.a = member
print(o.a)
for bad in 5, T(), S2, None:
    attempt("member get", lambda: member.__get__(bad))
    attempt("member set", lambda: member.__set__(bad, 1))
    attempt("member del", lambda: member.__delete__(bad))


class Sub(S2):
    __slots__ = ("a", "b")


o = Sub()
o.a = "sub"
member.__set__(o, "base")
print(o.a, member.__get__(o))
del Sub.a
print(o.a)


class L(list):
    __slots__ = ("x",)


l = L()
l.x = Dies(lambda: log.append(len(l)))
l.append(Dies(lambda: log.append("item")))
l.clear()
l.x = l
del l
gc.collect()
print(log)
log.clear()


class E(Exception):
    __slots__ = ("x",)


e = E()
e.x = e
try:
    raise e
except E as f:
    del e
gc.collect()


class M(type):
    def __del__(cls):
        log.append(cls.__name__)


def make():
    class A(metaclass=M):
        pass

    class B(A):
        x = Dies(lambda: log.append("attribute"))

        def f(self):
            return B
    B.b = B()
    return B().f() is B


print(make())
gc.collect()
print(sorted(log))
log.clear()


class Weird:
    __slots__ = ("a", "__dict__", "__weakref__")

    def __del__(self):
        self.__dict__["self"] = self
        self.a = self
        log.append("del")


Weird()
gc.collect()
print(log)
w = [x for x in gc.get_objects() if type(x) is Weird]
print(len(w))
w.clear()
