# Classes and instances that change while an attribute of theirs is read.
import gc


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class DropsItself:
    def __get__(self, obj, cls):
        for c in cls.__mro__:
            if "d" in vars(c):
                del c.d
        gc.collect()
        return "once"


class A:
    d = DropsItself()


a = A()
for i in range(3):
    attempt(f"drops itself {i}", lambda: a.d)


class Replaces:
    def __get__(self, obj, cls):
        n = vars(cls)["n"]
        cls.n = Replaces()
        cls.n2 = [0] * 100
        del n
        gc.collect()
        return type(self).__name__


class B:
    n = Replaces()


for i in range(50):
    b = B()
    b.n
attempt("replaces", lambda: b.n)


class C:
    @property
    def p(self):
        C.p = property(lambda self: "second")
        return "first"

    @property
    def q(self):
        del C.q
        self.__class__ = D
        return self.q

    def m(self):
        self.__class__ = D
        del C.m
        return self.m()


class D:
    q = "D.q"

    def m(self):
        return "D.m", type(self).__name__


def read(o, n):
    return [getattr(o, n) for _ in range(3)]


attempt("property", lambda: read(C(), "p"))
attempt("property to another class", lambda: read(C(), "q"))
attempt("method", lambda: C().m())
attempt("no method", lambda: C().m())


class Chain:
    def __getattr__(self, name):
        del Chain.__getattr__
        gc.collect()
        return name


attempt("getattr drops itself", lambda: Chain().x)
attempt("getattr is gone", lambda: Chain().x)


class Every:
    def __getattribute__(self, name):
        del Every.__getattribute__
        return getattr(self, name, "missing")


attempt("getattribute drops itself", lambda: Every().x)
attempt("getattribute is gone", lambda: Every().x)


class Set:
    def __setattr__(self, name, value):
        del Set.__setattr__
        setattr(self, name, [value])

    def __delattr__(self, name):
        del Set.__delattr__
        delattr(self, name)


s = Set()
s.x = 1
s.y = 2
print(s.__dict__)
del s.x
attempt("del", lambda: delattr(s, "x"))


class Store:
    def __set__(self, obj, value):
        del type(obj).w
        obj.w = value * 2

    def __delete__(self, obj):
        del type(obj).w
        obj.__class__ = D


class W:
    w = Store()


w = W()
w.w = 4
print(w.w, "w" in W.__dict__)
W.w = Store()
del w.w
print(type(w).__name__, w.__dict__)


# The same at one place in a hot loop, the class changing every few turns.
class Hot:
    def __init__(self):
        self.v = 1


class Flip:
    n = 0

    def __get__(self, obj, cls):
        Flip.n += 1
        if Flip.n % 7 == 0:
            Hot.v = Flip.n
        return obj.__dict__.get("v", 0)

    def __set__(self, obj, value):
        obj.__dict__["v"] = value


Hot.v = Flip()
total = 0
for i in range(200):
    h = Hot()
    total += h.v
    if i % 10 == 0:
        Hot.v = Flip()
print(total, Flip.n)


class Meta(type):
    def __getattr__(cls, name):
        del Meta.__getattr__
        setattr(cls, name, name + "!")
        return getattr(cls, name)


class E(metaclass=Meta):
    pass


attempt("metaclass", lambda: (E.x, E.x))
attempt("metaclass, again", lambda: E.y)


class Slot:
    __slots__ = ("s",)

    def __getattr__(self, name):
        del Slot.s
        return name


o = Slot()
attempt("slot", lambda: o.s)
attempt("slot", lambda: o.s)
o = None
gc.collect()
