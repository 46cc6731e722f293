# Long chains that die while weak references look at them.
import weakref


class N:
    __slots__ = ("next", "name", "__weakref__")

    def __init__(self, name, next):
        self.name = name
        self.next = next

    def __del__(self):
        if self.name % 50 == 0:
            seen.append((self.name, refs[199]() is None or
                         refs[199]().name == 199))


refs = []
seen = []
chain = None
for i in range(200):
    chain = N(i, chain)
    refs.append(weakref.ref(chain))
died = []
watchers = [weakref.ref(r(), lambda w, i=i: died.append(i))
            for i, r in enumerate(refs)]
del chain
print(len(seen), seen[0], len(died), died[0], died[-1])
print([r() for r in refs if r() is not None])


# References that are themselves part of what dies.
class Holder:
    def __init__(self, target, next):
        self.ref = weakref.ref(target, lambda r: None)
        self.proxy = weakref.proxy(target)
        self.next = next

    def __del__(self):
        counts.append(weakref.getweakrefcount(target))
        extra.append(weakref.ref(target))


target = Holder.__new__(Holder)
counts, extra = [], []
h = None
for i in range(150):
    h = Holder(target, h)
print(weakref.getweakrefcount(target))
del h
print(len(counts), counts == sorted(counts, reverse=True),
      weakref.getweakrefcount(target), all(r is extra[0] for r in extra))
print([type(r).__name__ for r in weakref.getweakrefs(target)])
extra.clear()
print(weakref.getweakrefcount(target))
Holder.__del__ = lambda self: None
