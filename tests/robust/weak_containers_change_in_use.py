# Weak dictionaries and sets whose members die while they are walked.
import gc
import weakref


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class Obj:
    def __init__(self, n):
        self.n = n


class Ring(Obj):
    def __init__(self, n):
        self.n = n
        self.me = self


for cls in Obj, Ring:
    for way in ("keys", "values", "items", "keyrefs", "valuerefs", "iter"):
        for make in weakref.WeakKeyDictionary, weakref.WeakValueDictionary:
            objs = [cls(i) for i in range(20)]
            d = make()
            for o in objs:
                if make is weakref.WeakKeyDictionary:
                    d[o] = o.n
                else:
                    d[o.n] = o
            o = None
            it = iter(d) if way == "iter" else getattr(d, way, None)
            if it is None:
                continue
            n = 0
            for x in it() if way != "iter" else it:
                n += 1
                x = None
                if n == 3:
                    objs.clear()
                    gc.collect()
                if n > 30:
                    break
            gc.collect()
            print(cls.__name__, make.__name__, way, 3 <= n <= 20, len(d))
    s = weakref.WeakSet(objs := [cls(i) for i in range(20)])
    n = 0
    for x in s:
        n += 1
        x = None
        if n == 3:
            objs.clear()
            gc.collect()
    gc.collect()
    print("set", 3 <= n <= 20, len(s))


class Hash(Obj):
    act = None

    def __hash__(self):
        if Hash.act:
            a, Hash.act = Hash.act, None
            a()
        return self.n

    def __eq__(self, other):
        if Hash.act:
            a, Hash.act = Hash.act, None
            a()
        return self is other


keep = [Hash(i) for i in range(10)]
for do in (lambda k: k.get(keep[0]), lambda k: keep[0] in k,
           lambda k: k.pop(keep[0], 0), lambda k: k.setdefault(keep[0], 1),
           lambda k: k.update({keep[1]: 2}), lambda k: k.copy() and 1,
           lambda k: k | {keep[2]: 3} and 1, lambda k: k == {keep[0]: 1},
           lambda k: k.popitem() and 1, lambda k: len(k)):
    k = weakref.WeakKeyDictionary((h, h.n) for h in keep)
    Hash.act = lambda: (k.clear(), gc.collect())
    try:
        do(k)
    except (KeyError, RuntimeError):
        pass
    Hash.act = None
print("keys survive")
for do in (lambda s: keep[0] in s, lambda s: s.add(keep[0]),
           lambda s: s.discard(keep[0]), lambda s: s | s, lambda s: s & s,
           lambda s: s - s, lambda s: s ^ s, lambda s: s == s.copy(),
           lambda s: s <= s, lambda s: s.update(keep), lambda s: s.pop(),
           lambda s: s.isdisjoint(keep), lambda s: list(s)):
    s = weakref.WeakSet(keep)
    Hash.act = lambda: (s.clear(), gc.collect())
    try:
        do(s)
    except (KeyError, RuntimeError):
        pass
    Hash.act = None
print("sets survive")


def callback(f):
    log.append(f.alive if isinstance(f, weakref.finalize) else "ref")
    if len(log) < 5:
        o = Obj(1)
        weakref.finalize(o, callback, fin)


log = []
o = Obj(0)
fin = weakref.finalize(o, lambda: callback(fin))
fin.atexit = False
o = None
print(log, fin.alive, fin(), fin.detach(), fin.peek())
o = Obj(0)
fin = weakref.finalize(o, lambda: fin.detach() or fin())
attempt("call", fin)
o = Obj(0)
m = Obj.__init__
w = weakref.WeakMethod(o.__init__)
attempt("alive", lambda: w() == o.__init__)
del Obj.__init__
gc.collect()
attempt("function gone", lambda: w() is not None)
m = None
gc.collect()
attempt("function gone", lambda: w())
for bad in 5, print, lambda: 1, None:
    attempt("WeakMethod", lambda: weakref.WeakMethod(bad) and 1)
for bad in 5, "x", (), None, [], 1.5:
    attempt("ref", lambda: weakref.ref(bad))
    attempt("set", lambda: weakref.WeakSet([bad]))
    attempt("key", lambda: weakref.WeakKeyDictionary().__setitem__(bad, 1))
    attempt("value", lambda: weakref.WeakValueDictionary(a=bad))
