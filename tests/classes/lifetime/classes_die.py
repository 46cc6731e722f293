# Classes are collected, with what hangs on them.
import gc
import weakref

gc.disable()


def make(**kw):
    class A:
        def method(self): return __class__
    class B(A):
        __slots__ = ("x",)
        def method(self): return super().method()
    return A, B


A, B = make()
ra = weakref.ref(A, lambda r: print("A died"))
rb = weakref.ref(B, lambda r: print("B died"))
print([c.__name__ for c in A.__subclasses__()])
del B
gc.collect()
print(A.__subclasses__())
i = A()
del A
gc.collect()
print(ra() is not None, i.method() is ra())
del i
gc.collect()
print(ra())


class Meta(type):
    def __del__(cls): print("del", cls.__name__)


class M(metaclass=Meta):
    pass


del M
print(gc.collect() > 0)
C = Meta("C", (), {"me": None})
C.me = C()
del C
gc.collect()


class Base:
    count = 0
    def __init_subclass__(cls): Base.count += 1


for n in range(3):
    type(f"S{n}", (Base,), {})
gc.collect()
print(Base.count, Base.__subclasses__())


# A class kept by an instance in a cycle, by a method, by a descriptor.
def by_method():
    class T:
        def m(self): pass
    return T.m, weakref.ref(T)


m, r = by_method()
gc.collect()
print(r())


def by_bound():
    class T:
        def m(self): pass
    return T().m, weakref.ref(T)


m, r = by_bound()
gc.collect()
print(r() is not None)
del m
gc.collect()
print(r())


def by_slot():
    class T:
        __slots__ = ("x",)
    return T.x, weakref.ref(T)


x, r = by_slot()
gc.collect()
print(r() is not None, x.__objclass__ is r())
del x
gc.collect()
print(r())
