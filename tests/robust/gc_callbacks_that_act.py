# The collector called from its own callbacks, from hooks and from iterators,
# and everything it finds looked at.
import gc
import weakref

log = []


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class Cycle:
    def __init__(self):
        self.me = self


def again(phase, info):
    log.append(phase)
    gc.collect()
    Cycle()


def removes(phase, info):
    gc.callbacks.clear()
    info.clear()


def adds(phase, info):
    if len(gc.callbacks) < 5:
        gc.callbacks.append(lambda p, i: log.append(p))


for callback in again, removes, adds:
    gc.callbacks.append(callback)
    Cycle()
    gc.collect()
    gc.collect()
    print(callback.__name__, len(log) > 0, len(gc.callbacks) < 6)
    gc.callbacks.clear()
    log.clear()


class Finalizes(Cycle):
    def __del__(self):
        gc.collect()
        gc.get_objects()
        gc.get_referrers(self)
        gc.get_referents(self)
        log.append(gc.is_finalized(self))


for i in range(5):
    Finalizes()
gc.collect()
print(log)
log.clear()
for o in gc.get_objects():
    gc.get_referents(o)
    gc.is_tracked(o)
    gc.is_finalized(o)
del o
print(len(gc.get_objects()) > 10)


class Keeps(Cycle):
    def __del__(self):
        kept.append(self)


kept = []
for i in range(10):
    Keeps()
gc.collect()
print(len(kept), all(type(k) is Keeps for k in kept))
kept.clear()
print(gc.collect() > 0, len(kept))
gc.set_debug(gc.DEBUG_SAVEALL)
Cycle()
c = Cycle()
c.ref = weakref.ref(c)
del c
gc.collect()
print(sum(type(x) is Cycle for x in gc.garbage))
gc.set_debug(0)
gc.garbage.clear()
gc.collect()
gc.freeze()
c = Cycle()
del c
gc.collect()
gc.unfreeze()
gc.collect()
gc.disable()
for i in range(1000):
    Cycle()
print(gc.isenabled(), gc.collect() > 500)
gc.enable()


class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        gc.collect()
        return Cycle()

    def __del__(self):
        log.append("iter")


def loop():
    for i, x in zip(range(5), Iter()):
        y = [x, i]
        x.y = y


loop()
gc.collect()
print(log)
log.clear()


class Key(Cycle):
    def __hash__(self):
        gc.collect()
        return 1

    def __eq__(self, other):
        gc.collect()
        Cycle()
        return self is other


d = {Key(): Key() for i in range(6)}
s = {Key() for i in range(6)}
d.update(dict.fromkeys(s))
print(len(d), len(s | set(d)))
d.clear()
s.clear()
gc.collect()


def make(depth):
    class A(Cycle):
        def f(self):
            return A

        def __del__(self):
            log.append(depth)
    a = A()
    a.f()
    if depth:
        a.inner = make(depth - 1)
    return a


a = make(20)
a = None
gc.collect()
print(len(log), sorted(log) == list(range(21)))
log.clear()
for bad in "x", -1, 3, 1.5, None:
    attempt("collect", lambda: type(gc.collect(bad)).__name__)
for callback in 5, lambda: 1, lambda *a: 1 / 0 if False else None:
    if callback != 5 and callback.__code__.co_argcount == 0 and \
            not callback.__code__.co_flags & 4:
        continue
    if callback == 5:
        continue
    gc.callbacks.append(callback)
    gc.collect()
    gc.callbacks.clear()
print("end")
