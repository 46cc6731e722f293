# DEBUG_SAVEALL keeps what was found; what __del__ and references see then.
import gc
import weakref

gc.disable()
gc.collect()


class N:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print("del", self.name)


gc.set_debug(gc.DEBUG_SAVEALL)
n = N("n")
n.me = n
r = weakref.ref(n, lambda r: print("callback"))
del n
print(gc.collect())
print([x for x in gc.garbage if isinstance(x, N)], r())
gc.set_debug(0)
kept = gc.garbage[0]
gc.garbage.clear()
print(kept.name, kept.me is kept, gc.is_finalized(kept))
new = weakref.ref(kept)
del kept
print(new() is not None, gc.collect() > 0, new())
print(gc.garbage)
gc.garbage.append("mine")
print(gc.garbage, gc.collect() >= 0)
