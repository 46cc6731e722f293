# Order of callbacks; what callbacks may do.
import weakref
from weakref import ref


class C:
    def __init__(self, name="c"): self.name = name
    def __del__(self): print("del", self.name)


o = C()
refs = [ref(o, lambda r, i=i: print("callback", i, r(), r is refs[i]))
        for i in range(4)]
plain = ref(o)
del o
print(plain())
refs.clear()

# A reference that is gone has no callback called.
o = C()
r1 = ref(o, lambda r: print("never"))
r2 = ref(o, lambda r: print("called"))
del r1
del o

# __del__ runs before the callbacks, and the references still work in it.


class D:
    def __del__(self): print("in del:", r() is self)


o = D()
r = ref(o, lambda r: print("after del:", r()))
del o


# Resurrection in __del__ keeps the references.
class R:
    def __del__(self):
        global saved
        saved = self


o = R()
r = ref(o, lambda r: print("resurrected object died"))
del o
print(r() is saved)
del saved
print(r())

# Callbacks see all references dead.
o = C("x")
a = ref(o, lambda r: print("a: b is", b()))
b = ref(o, lambda r: print("b: a is", a()))
del o

# Callbacks that make references, drop references, raise.
o = C("y")
p = C("z")


def drop(r):
    global p
    print("drop p")
    del p


r = ref(o, drop)
q = ref(p, lambda r: print("p is gone"))
del o


def again(r):
    new = C("new")
    extra.append(ref(new, lambda r: print("inner")))


extra = []
o = C("w")
r = ref(o, again)
del o
print(len(extra), extra[0]())

# A callback that is no function.
o = C("v")
r = ref(o, [].append)
results = []
r2 = ref(o, results.append)
del o
print(results[0] is r2)


class Callable:
    def __call__(self, r): print("called object")


o = C("u")
r = ref(o, Callable())
del o

# The callback holds what it closes over; it goes when it was called.
held = C("held")
hr = ref(held)
o = C("t")
r = ref(o, lambda r, held=held: None)
del held
print(hr() is not None)
del o
print(hr(), r.__callback__)

# Several objects at once.
objs = [C(i) for i in range(3)]
rs = [ref(x, lambda r, i=i: print("gone", i)) for i, x in enumerate(objs)]
objs.clear()
print("end")
