# What a memoryview keeps alive, weak references and cycles.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

import copy
import gc
import weakref


class Array(bytearray):
    def __del__(self):
        print("gone", bytes(self))


a = Array(b"one")
m = memoryview(a)
del a
print(m.tolist())
part = m[1:]
m.release()
print("still")
part.release()
print("after")
m = memoryview(Array(b"two"))
m = memoryview(m)
print(type(m.obj).__name__)
del m
m = memoryview(Array(b"three"))
it = iter(m)
del m
next(it)
del it
m = memoryview(b"abc")
r = weakref.ref(m, lambda r: print("callback", r() is None))
print(r() is m, weakref.getweakrefcount(m))
del m
print(r())
a = Array(b"cycle")
a.view = memoryview(a)
r = weakref.ref(a.view)
del a
print(gc.collect() > 0, r())
a = Array(b"part")
a.views = [memoryview(a), memoryview(a)[1:]]
a.views.append(iter(a.views[0]))
del a
gc.collect()


class Store:
    def __init__(self):
        self.data = bytearray(b"store")
        self.view = memoryview(self)

    def __buffer__(self, flags):
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("released", view.tolist())


s = Store()
s.view.release()
s.view = None
m = memoryview(s)
s = None
print(m.tobytes())
m = None
m = memoryview(b"abc")
attempt(copy.copy, m)
attempt(copy.deepcopy, m)
attempt(m.__reduce_ex__, 2)
attempt(m.__reduce__)
b = bytearray(b"x" * 1000)
views = [memoryview(b)[i:] for i in range(500)]
attempt(b.clear)
del views
b.clear()
print(b)
