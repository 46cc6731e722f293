# Resurrection, again and again, and what weak references say of it.
import gc
import weakref


class Phoenix:
    lives = 0

    def __del__(self):
        Phoenix.lives += 1
        nest.append(self)


nest = []
p = Phoenix()
r = weakref.ref(p, lambda r: print("gone"))
del p
print(Phoenix.lives, r() is nest[0])
nest.clear()
print(Phoenix.lives, r())
p = Phoenix()
p.again = "attribute"
del p
print(nest[0].again, gc.is_finalized(nest[0]))
q = nest.pop()
del q
print(Phoenix.lives)


class InSet:
    def __del__(self): bag.add(self)


bag = set()
InSet()
print(len(bag))
bag.clear()
print(len(bag))


class ByWeakref:
    def __del__(self):
        global kept
        kept = own()


o = ByWeakref()
own = weakref.ref(o)
del o
print(kept is own())
del kept
print(own())


class Loop:
    def __del__(self): self.me = self


o = Loop()
w = weakref.ref(o)
del o
print(w() is not None)
print(gc.collect() > 0, w())
