# __del__ in cycles: once, in order, with resurrection.
import gc

gc.disable()
gc.collect()


class D:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)


class Slotted:
    __slots__ = ("name", "other")
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)


def chain(cls, *names):
    objs = [cls(n) for n in names]
    for a, b in zip(objs, objs[1:] + objs[:1]):
        a.other = b


chain(D, "a", "b", "c")
print(gc.collect())
chain(Slotted, "x", "y")
print(gc.collect(), gc.collect())


class Resurrect:
    times = 0
    def __del__(self):
        Resurrect.times += 1
        saved.append(self)


saved = []
r = Resurrect()
r.me = r
del r
print(gc.collect(), len(saved), Resurrect.times, gc.is_finalized(saved[0]))
saved.clear()
print(gc.collect(), len(saved), Resurrect.times)


class BringsAll(D):
    def __del__(self):
        super().__del__()
        if self.name == "p":
            saved.append(self)


chain(BringsAll, "p", "q")
print(gc.collect())
print(saved[0].name, saved[0].other.name)
saved.clear()
print(gc.collect())


class Raises(D):
    def __del__(self):
        super().__del__()
        raise ValueError(self.name)


import sys
sys.unraisablehook = lambda u: print("unraisable", u.exc_value)
chain(Raises, "m", "n")
print(gc.collect())


class Breaks(D):
    def __del__(self):
        super().__del__()
        self.other = None


chain(Breaks, "e", "f")
print(gc.collect())


class Makes(D):
    def __del__(self):
        super().__del__()
        chain(D, self.name + "1", self.name + "2")


m = Makes("g")
m.me = m
del m
print(gc.collect())
print(gc.collect())


# Garbage that hangs off a cycle is finalized with it.
d = D("root")
d.me = d
d.leaf = D("leaf")
d.items = [D("item")]
del d
print(gc.collect())


# An object with __del__ reachable only from garbage without.
class N: pass


n = N()
n.me = n
n.d = D("from plain")
del n
print(gc.collect())
print(gc.garbage)
