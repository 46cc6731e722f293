# __weakref__ as a slot, inherited, repeated, absent.
import weakref


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class A:
    __slots__ = ("x",)


class B(A):
    __slots__ = ("__weakref__",)


class C(B):
    __slots__ = ()


class D(A):
    pass


class E(A):
    __slots__ = ("__dict__",)


for cls in (A, B, C, D, E):
    o = cls()
    print(cls.__name__, cls.__weakrefoffset__ != 0,
          "__weakref__" in cls.__dict__, hasattr(o, "__weakref__"))
    show(lambda: weakref.ref(o)() is o)
    show(lambda: weakref.getweakrefcount(o))
show(lambda: type("X", (B,), {"__slots__": ("__weakref__",)}))
show(lambda: type("X", (D,), {"__slots__": ("__weakref__",)}))
show(lambda: type("X", (), {"__slots__": ("__weakref__", "__weakref__")}))
show(lambda: type("X", (int,), {"__slots__": ("__weakref__",)}))
show(lambda: type("X", (list,), {"__slots__": ("__weakref__",)})
     .__weakrefoffset__ != 0)
b = B()
print(b.__weakref__)
r = weakref.ref(b)
print(b.__weakref__ is r)
p = weakref.proxy(b)
print(b.__weakref__ is r)
show(lambda: setattr(b, "__weakref__", 1))
show(lambda: delattr(b, "__weakref__"))
print(type(B.__dict__["__weakref__"]).__name__, B.__weakref__)


class Data:
    __slots__ = ("a", "__weakref__")

    def __init__(self, a): self.a = a
    def __eq__(self, other): return self.a == other.a


d = Data(1)
show(lambda: hash(weakref.ref(d)))
show(lambda: weakref.WeakSet([d]))
show(lambda: weakref.WeakKeyDictionary({}).get(d))
v = weakref.WeakValueDictionary(k=d)
print(v["k"].a)
del d
print(len(v))
