# __del__ that changes classes, collects, resurrects and makes new objects.
import gc
import weakref

log = []


class A:
    def __del__(self):
        log.append("A")
        del A.__del__


a = [A() for _ in range(3)]
a = None
print(log)
log.clear()


class B:
    def __del__(self):
        log.append(type(self).__name__)
        if type(self) is B:
            self.__class__ = C
            keep.append(self)


class C:
    def __del__(self):
        log.append("C.__del__")


keep = []
b = B()
b = None
print(log, type(keep[0]).__name__)
keep.clear()
print(log)
log.clear()


class D:
    def __init__(self):
        self.me = self

    def __del__(self):
        gc.collect()
        log.append(len([D2() for _ in range(5)]))
        DD.__bases__ = (Base2,) if DD.__bases__ == (Base,) else (Base,)


class Base:
    pass


class Base2:
    def __del__(self):
        log.append("never")


class D2(Base):
    def __init__(self):
        self.me = self
        self.other = D2a(self)


class D2a:
    def __init__(self, o):
        self.o = o


class DD(Base):
    __del__ = D.__del__
    __init__ = D.__init__


try:
    for i in range(4):
        DD()
    gc.collect()
except Exception as e:
    print(e)
print(len(log))
log.clear()


class E:
    """Brings itself back, again and again."""
    n = 0

    def __del__(self):
        E.n += 1
        global back
        back = self


e = E()
for i in range(3):
    e = back = None
print(E.n)


class Ring:
    """A ring of which one comes back and keeps all."""

    def __init__(self, n):
        self.n = n

    def __del__(self):
        log.append(self.n)
        if self.n == 2:
            keep.append(self)


ring = [Ring(i) for i in range(5)]
for x, y in zip(ring, ring[1:] + ring[:1]):
    x.next = y
refs = [weakref.ref(x) for x in ring]
del x, y, ring
gc.collect()
print(sorted(log), [r() is None for r in refs])
log.clear()
print(keep[-1].next.next.next.next.next is keep[-1])
keep.clear()
gc.collect()
print(log)


class F:
    def __del__(self):
        raise SystemError if self.x else KeyError


class G:
    """Its finalizer drops the class that is being collected with it."""

    def __del__(self):
        cls = type(self)
        for n in list(vars(cls)):
            if not n.startswith("__"):
                delattr(cls, n)
        log.append(cls.__name__)


def local():
    class Local(G):
        x = 1

        def f(self):
            return Local
    o = Local()
    o.me = o
    Local.o = o


for i in range(3):
    local()
print(gc.collect() > 0, log)
log.clear()


class H:
    __slots__ = ("a", "b", "__weakref__")

    def __del__(self):
        try:
            del self.a
            self.b = H2()
        except AttributeError:
            log.append("unset")


class H2:
    def __del__(self):
        log.append("H2")


h = H()
h.a = [h]
h = None
gc.collect()
h = H()
h = None
print(log)
log.clear()


class Deep:
    def __init__(self, n):
        self.next = n

    def __del__(self):
        log.append(1)


d = None
for i in range(3000):
    d = Deep(d)
d = None
print(len(log))
log.clear()
d = None
for i in range(3000):
    d = Deep([(d,), {1: d}])
d = None
print(len(log))


class Last:
    def __del__(self):
        Last.again = Last2()
        gc.collect()


class Last2(Last):
    def __del__(self):
        pass


Last.l = Last()
