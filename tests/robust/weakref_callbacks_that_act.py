# Callbacks of weak references that make references, resurrect and collect.
import gc
import weakref

log = []


class A:
    def __init__(self, n=0):
        self.n = n


def again(r):
    log.append("again")
    if len(log) < 5:
        a = A()
        refs.append(weakref.ref(a, again))


refs = []
a = A()
refs.append(weakref.ref(a, again))
a = None
print(log, len(refs))
log.clear()
refs.clear()


def drop(r):
    log.append(r() is None)
    refs.clear()
    gc.collect()


a = A()
refs = [weakref.ref(a, drop) for _ in range(5)]
a = None
print(log)
log.clear()


class Holder:
    def __del__(self):
        global saved
        saved = self.ref()
        self.late = weakref.ref(self, lambda r: log.append("late"))
        log.append(saved is None)


h = Holder()
h.ref = weakref.ref(h)
h = None
print(log)
saved = None
gc.collect()
log.clear()


def collect(r):
    gc.collect()
    log.append("collect")


x, y = A(), A()
x.y, y.x = y, x
x.r = weakref.ref(y, collect)
rx = weakref.ref(x, collect)
del x, y
gc.collect()
print(log)
log.clear()

d = weakref.WeakValueDictionary()
k = weakref.WeakKeyDictionary()
s = weakref.WeakSet()


class Mutates:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        log.append(len(d) + len(s) >= 0)
        d[self.n + 1000] = fresh


fresh = A()
items = [Mutates(i) for i in range(10)]
for i in items:
    d[i.n] = i
    s.add(i)
    k[i] = i.n
n = 0
for i in list(s):
    items.clear()
    i = None
    n += 1
print(n >= 1, len(log), len(s), len(k), len(d))
log.clear()


class Eq:
    """Its comparison lets go of keys."""

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if keys:
            keys.pop(0)
        return self is other


keys = [Eq(i) for i in range(12)]
k = weakref.WeakKeyDictionary((x, x.n) for x in keys[:])
keys2 = keys[:6]
for x in keys2:
    k.get(x)
    x in k
print(len(k) <= 12)
keys.clear()
keys2.clear()
x = None
gc.collect()
print(len(k))

f = weakref.finalize(fresh, lambda: log.append(f.alive))
fresh = None
d.clear()
gc.collect()
print(log, f.alive)
log.clear()


class Ref(weakref.ref):
    __slots__ = ("me", "__weakref__")

    def __del__(self):
        log.append("ref dies")


a = A()
r = Ref(a, lambda r: log.append("called"))
r.me = weakref.ref(r, lambda r: log.append("ref of ref"))
a.r = r
del a, r
gc.collect()
print(log)
log.clear()
a = A()
r = Ref(a)
r.me = r
a.a = a
del a
gc.collect()
print(r() is None)
del r
gc.collect()
print(log)
log.clear()

# A callback that lets go of the last reference to what calls it.
a = A()
box = [weakref.ref(a, lambda r: box.clear())]
a = None
print(box)


class Callback:
    def __call__(self, r):
        a = self.keep = A()
        self.r = weakref.ref(a, self)
        a.r = self.r
        log.append(1)


c = Callback()
a = A()
r = weakref.ref(a, c)
a = None
del c.keep, c.r
gc.collect()
print(len(log) >= 1)
p = weakref.proxy(A())
for f in (lambda: p.x, lambda: p(), lambda: p + 1, lambda: len(p),
          lambda: bool(p), lambda: str(p), lambda: list(p), lambda: p == p,
          lambda: setattr(p, "x", 1), lambda: hash(p)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
