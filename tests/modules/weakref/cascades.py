# Objects that die in callbacks of callbacks; many at once; deep chains.
import weakref


class N:
    def __init__(self, name, *held):
        self.name = name
        self.held = held

    def __del__(self): log.append("del " + self.name)


log = []


def watch(o):
    name = o.name
    return weakref.ref(o, lambda r: log.append("gone " + name))


a = N("a")
b = N("b", a)
c = N("c", a, b)
refs = [watch(x) for x in (a, b, c)]
del a, b
print(log)
del c
print(log)
log.clear()


# Each callback releases the next object.
objs = [N(str(i)) for i in range(5)]
refs = [weakref.ref(o, lambda r: objs and objs.pop(0) and None) for o in objs]
first = objs.pop(0)
del first
print(log, len(objs))
log.clear()

# A chain of a thousand, each watched.
chain = None
died = []
refs = []


class Link:
    __slots__ = ("next", "__weakref__")


for i in range(1000):
    link = Link()
    link.next = chain
    chain = link
    refs.append(weakref.ref(link, lambda r, i=i: died.append(i)))
del link, chain
print(len(died), died[:3], died[-3:], all(r() is None for r in refs))

# A callback that raises in the middle of many.
import sys
sys.unraisablehook = lambda u: log.append(str(u.exc_value))
o = N("many")
rs = [weakref.ref(o, lambda r, i=i: 1 / (i % 2)) for i in range(4)]
del o
print(log)

# The container of the references dies in a callback.
log.clear()
holder = {}
o = N("x")
holder["r1"] = weakref.ref(o, lambda r: (log.append("r1"), holder.clear()))
holder["r2"] = weakref.ref(o, lambda r: (log.append("r2"), holder.clear()))
del o
print(log, holder)
