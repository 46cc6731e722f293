# __dict__ outlives the instance; weak references do not keep the dict.
import gc
import weakref

gc.collect()


class C:
    def __del__(self): print("del")


c = C()
c.x = []
d = c.__dict__
r = weakref.ref(c, lambda r: print("callback"))
del c
print(d, r())
c = C()
d = c.__dict__
d["c"] = c
r = weakref.ref(c)
del c
print(r() is not None)
del d["c"]
print(r())


class S:
    __slots__ = ("a", "__weakref__")


s = S()
s.a = s
r = weakref.ref(s, lambda r: print("slotted died"))
del s
print(r() is not None)
print(gc.collect(), r())
s = S()
s.a = weakref.ref(s)
print(s.a() is s)
del s
s = S()
s.a = weakref.proxy(s)
print(s.a.a is s.a)
t = weakref.ref(s)
del s
print(t())
objs = [S() for _ in range(5)]
refs = [weakref.ref(o) for o in objs]
del objs[1:3]
print([r() is not None for r in refs])
del objs
print([r() for r in refs])
