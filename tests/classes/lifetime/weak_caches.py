# Programs as they are written: a cache, an observer, a parent pointer.
import gc
import weakref

gc.disable()


class Interned:
    _cache = weakref.WeakValueDictionary()

    def __new__(cls, key):
        found = cls._cache.get(key)
        if found is None:
            found = super().__new__(cls)
            found.key = key
            cls._cache[key] = found
        return found


a, b = Interned(1), Interned(1)
print(a is b, len(Interned._cache))
del a, b
print(len(Interned._cache))


class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self._parent = weakref.ref(parent) if parent else None
        self.children = []
        if parent:
            parent.children.append(self)

    @property
    def parent(self): return self._parent and self._parent()

    def __del__(self): print("del", self.name)


root = Tree("root")
leaf = Tree("leaf", Tree("inner", root))
print(leaf.parent.name, leaf.parent.parent.name)
del root
print(leaf.parent)
del leaf


class Subject:
    def __init__(self): self.observers = weakref.WeakSet()
    def notify(self): return sorted(o.name for o in self.observers)


class Observer:
    def __init__(self, name): self.name = name


s = Subject()
observers = [Observer(n) for n in "abc"]
for o in observers:
    s.observers.add(o)
print(s.notify())
del o
observers.pop()
print(s.notify())
observers.clear()
print(s.notify())


class Signal:
    def __init__(self): self.slots = []
    def connect(self, method): self.slots.append(weakref.WeakMethod(
        method, self.slots.remove))
    def emit(self, *args): return [m()(*args) for m in self.slots]


class Receiver:
    def receive(self, x): return x + 1


sig, r1, r2 = Signal(), Receiver(), Receiver()
sig.connect(r1.receive)
sig.connect(r2.receive)
print(sig.emit(1))
del r1
print(sig.emit(2), len(sig.slots))
data = weakref.WeakKeyDictionary()
data[r2] = {"extra": 1}
print(data[r2])
del r2
print(len(data), sig.emit(3))


class Resource:
    def __init__(self, name):
        self._finalizer = weakref.finalize(self, print, "released", name)
    def close(self): return self._finalizer()


x, y = Resource("x"), Resource("y")
x.close()
del x, y
print("end")
