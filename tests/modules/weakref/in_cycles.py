# Which callbacks are called when a cycle is collected.
import gc
from weakref import WeakValueDictionary, finalize, ref

gc.disable()
gc.collect()


class N:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name


def cycle(name):
    a, b = N(name + "1"), N(name + "2")
    a.other, b.other = b, a
    return a


# A reference from outside.
a = cycle("a")
r1 = ref(a, lambda r: print("callback 1", r()))
r2 = ref(a.other, lambda r: print("callback 2", r(), r1()))
del a
print(r1() is not None)
gc.collect()
print(r1(), r2())

# A reference that is part of the garbage: not called.
a = cycle("b")
a.ref = ref(a, lambda r: print("not called"))
a.ref2 = ref(a.other, lambda r: print("not called either"))
del a
gc.collect()
print("nothing")

# One that is held by both: the garbage and the outside.
a = cycle("c")
a.ref = outside = ref(a, lambda r: print("called", r()))
del a
gc.collect()
print(outside())

# A reference to something that dies with the cycle without being in it.
a = cycle("d")
a.leaf = N("leaf")
r = ref(a.leaf, lambda r: print("leaf died"))
del a
gc.collect()

# A callback that would bring the object back cannot.
a = cycle("e")
r = ref(a, lambda r: print("cannot reach it", r()))
del a
gc.collect()

# References are dead in the __del__ of the cycle's members.


class D(N):
    def __del__(self):
        print("del", self.name, wr())


a = D("d1")
a.me = a
wr = ref(a, lambda r: print("before del"))
del a
gc.collect()
print(wr())


class R(N):
    def __del__(self):
        global saved
        saved = self


a = R("r")
a.me = a
wr = ref(a, lambda r: print("callback of resurrected"))
del a
gc.collect()
print(saved, wr())
new = ref(saved)
saved.me = None
del saved
print(new())

# Containers and finalizers.
d = WeakValueDictionary()
a = cycle("f")
d["a"], d["b"] = a, a.other
f = finalize(a, print, "finalizer of a cycle")
del a
print(len(d))
gc.collect()
print(len(d), f.alive)
