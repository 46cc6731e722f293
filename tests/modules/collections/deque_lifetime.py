# When items die; weak references
from collections import deque
import weakref

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Item:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


d = deque(map(Item, range(4)))
d.pop()
d.popleft()
print("clear")
d.clear()
print("bounded")
d = deque(maxlen=2)
for n in range(4):
    d.append(Item(n))
    print("appended", n)
d.appendleft(Item("left"))
d[0] = Item("set")
del d[1]
print("rest")
del d
print("gone")
d = deque([1, 2])
r = weakref.ref(d, lambda r: print("dead"))
print(r() is d, weakref.getweakrefcount(d))
del d
print(r())


class Grow:
    def __del__(self):
        owner.append("late")
        print("in del", len(owner))


owner = deque([Grow(), 1, 2])
owner.popleft()
print(owner)
owner.appendleft(Grow())
owner.clear()
print(owner)
owner[:0] if False else None
owner = deque([1, Grow(), 2])
owner[1] = 5
print(owner)
owner = deque([1, Grow(), 2])
del owner[1]
print(owner)
owner = deque([Grow()], 1)
owner.append(7)
print(owner)
import gc
d = deque()
d.append(d)
r = weakref.ref(d)
del d
gc.collect()
print(r())
d = deque([1, 2, 3])
it = iter(d)
d.append(it)
r = weakref.ref(d)
del d, it
gc.collect()
print(r())
