# Subclasses and their methods
from collections import defaultdict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Log(defaultdict):
    def __missing__(self, key):
        print("missing", key)
        return super().__missing__(key)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


d = Log(int)
d["a"] += 1
print(d["b"], d)


class Key(defaultdict):
    def __missing__(self, key):
        value = self[key] = self.default_factory(key)
        return value


k = Key(str.upper)
print(k["a"], k["b"], k)


class Get(defaultdict):
    def __getitem__(self, key):
        return "always"


g = Get(list)
print(g[1], g, g.get(1), len(g))


class Slotted(defaultdict):
    __slots__ = ("x",)


s = Slotted(int)
s.x = 5
show(setattr, s, "y", 1)
print(s["q"], s.x, s)
show(lambda: s.__dict__)


class Plain(defaultdict):
    pass


p = Plain(int)
p.y = 1
print(p.y, p["z"], p, p.__dict__)
show(lambda: type("X", (defaultdict, list), {}))


class Both(defaultdict, dict):
    pass


print(Both(int)[1], [c.__name__ for c in Both.__mro__])


class Init(defaultdict):
    def __init__(self):
        super().__init__(lambda: "made")


i = Init()
print(i[0], dict(i))
show(i.copy)
show(lambda: i | {})
print(defaultdict[int, str], issubclass(defaultdict, dict))
names = set(defaultdict.__dict__) - set(dict.__dict__)
print(sorted(names - {"__module__"}))
print(defaultdict.__module__, defaultdict.__name__, defaultdict.__qualname__)
import weakref
w = Plain(int)
r = weakref.ref(w)
print(r() is w)
del w
print(r())
import gc


class Cell:
    def __call__(self):
        return 1


c = Cell()
c.d = defaultdict(c)
r = weakref.ref(c)
del c
gc.collect()
print(r())
