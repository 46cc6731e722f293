# Containers and references with more in them.
import weakref
from collections import UserDict
from collections.abc import (Mapping, MutableMapping, MutableSet, Set,
                             Iterable, Sized, Hashable)


class O:
    def __init__(self, n): self.n = n


class Default(weakref.WeakKeyDictionary):
    def __missing__(self, key): return "missing"

    def __setitem__(self, key, value):
        print("set", key.n, value)
        super().__setitem__(key, value)


a, b = O(1), O(2)
d = Default({a: 1})
d[b] = 2
d.update({a: 3})
print(d.setdefault(b, 4), sorted(d.values()))
try:
    print(d[O(3)])
except KeyError as e:
    print("KeyError")


class Logged(weakref.WeakValueDictionary):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)


l = Logged(x=a)
print(l["x"].n, l.get("x").n, l.get("y"), "x" in l, l.pop("x").n)
for cls in (weakref.WeakKeyDictionary, weakref.WeakValueDictionary):
    o = cls()
    print([isinstance(o, abc) for abc in (Mapping, MutableMapping, Iterable,
                                          Sized, Hashable, dict)])
o = weakref.WeakSet()
print([isinstance(o, abc) for abc in (Set, MutableSet, Iterable, Sized,
                                      Hashable, set)])


class Counting(weakref.WeakSet):
    def add(self, item):
        print("add", item.n)
        super().add(item)


c = Counting([a])
c.add(b)
c |= [a]
c.discard(a)
print(len(c), len(c | [b]), type(c & {b}).__name__)


class Keyed(weakref.ref):
    __slots__ = ("key",)

    def __new__(cls, o, callback, key):
        self = super().__new__(cls, o, callback)
        self.key = key
        return self

    def __init__(self, o, callback, key): super().__init__(o, callback)

    def __eq__(self, other): return self.key == other.key
    def __hash__(self): return hash(self.key)


gone = []
k = Keyed(a, gone.append, "key")
print(k == Keyed(b, None, "key"), {k: 1}[k], k.key, k().n)
del a
l.clear()
print([r.key for r in gone], len(d), len(c))
ref = weakref.KeyedRef(b, None, "k")
print(ref.key, ref().n, type(ref).__name__)
f = weakref.finalize(b, print, "finalized")
try:
    class F(weakref.finalize):
        pass
    g = F(b, print, "subclass")
    print(g.alive, repr(g).split(" object")[0])
except Exception as e:
    print(type(e).__name__, e)
del b
