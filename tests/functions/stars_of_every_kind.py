"""Stars in calls and tuples: what is spread, in which order, and what fails."""
from collections import OrderedDict, UserDict
from types import MappingProxyType

def f(*a, **k): return a, k
def g(a, b=2, *c, d=4, **k): return a, b, c, d, k

class It:
    def __init__(self, *items): self.items = items
    def __iter__(self):
        print("iter", end=" ")
        yield from self.items
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
class Bad:
    def __iter__(self): raise ValueError("bad iter")
class BadNext:
    def __iter__(self):
        yield 1
        raise KeyError("late")
class Map:
    def keys(self): print("keys", end=" "); return ["x", "y"]
    def __getitem__(self, k): return k * 2
class D(dict):
    def keys(self): return ["zz"]
    def __getitem__(self, k): return "got " + k
class T(tuple):
    def __iter__(self): return iter("sub")
class L(list):
    def __iter__(self): return iter("lst")

stars = [(), (1,), [1, 2], "ab", {1: 2}, {3}, range(2), It(7, 8), Old(), T((1, 2)), L([3]),
         iter([5]), (x for x in "g"), 5, None, Bad(), BadNext(), int, b"xy"]
for s in stars:
    for how in (lambda: f(*s), lambda: f(0, *s), lambda: f(0, 1, *s), lambda: (0, *s), lambda: (*s,), lambda: f(*s, 9),
                lambda: [0, *s], lambda: f(0, *s, z=1), lambda: f(0, *s, **{"k": 1})):
        try:
            print(how(), end="; ")
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()

maps = [{}, {"a": 1}, OrderedDict(b=2), UserDict(c=3), MappingProxyType({"d": 4}), Map(), D(a=1),
        [("a", 1)], 5, None, {1: 2}, {"x": 1, 2: 3}]
for m in maps:
    for how in (lambda: f(**m), lambda: f(1, **m), lambda: f(*[1], **m), lambda: f(0, *(1,), **m), lambda: f(e=1, **m),
                lambda: f(**m, e=1), lambda: f(**m, **{"q": 1}), lambda: g(1, **m), lambda: g(*(1, 2), **m),
                lambda: f(*5, **m), lambda: dict(**m), lambda: print(**m)):
        try:
            r = how()
            print(r, end="; ")
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()

# Neither the tuple nor the dict is the callee's.
k = {"p": 1}
def keep(*a, **kw):
    kw["new"] = 1
    return a, kw
t = (1, 2)
print(keep(*t, **k), k, keep(*t)[0] is t, keep(0, *t))
def grow(*a):
    items.append(len(items))
    return a
items = [1]
print(grow(0, *items), grow(0, *items), items)
def sub(self, *args, **kwargs): return (self, args, kwargs)
def wrap(self, *args, **kwargs): return sub(self, *args, **kwargs)
for n in range(3): print(wrap("s", *range(n), **{"k%d" % i: i for i in range(n)}))
class C:
    def __init__(self, *a, **k): self.a, self.k = a, k
class E(C):
    def __init__(self, x, *a, **k): super().__init__(x, *a, **k)
e = E(1, 2, 3, z=4); print(e.a, e.k)
print(max(3, *[1, 5]), "{} {} {a}".format(0, *[1], **{"a": 2}), str.join(*["-", "ab"]))
def gen(*a, **k): yield a; yield k
print(list(gen(1, *[2], **{"c": 3})))
def late():
    order = []
    def n(x): order.append(x); return x
    f(n(1), *n([2]), **n({"z": 3})); f(n(1), *n((2,)), z=n(4))
    print(order)
late()
print(f(*(i for i in range(300)))[0][-1], len(f(0, *range(1000))[0]), (1, *range(300))[-1])
try: f(**{"a": 1}, **{"a": 2})
except TypeError as x: print(x)
try: g(1, **{"a": 2})
except TypeError as x: print(x)
try: class_error = type("X", (), {}, **{"bad": 1})
except TypeError as x: print(x)
class K:
    def __init_subclass__(cls, **kw): print("kw", kw)
opts = {"a": 1}
class M(K, **opts): pass
class N(*[K], **{"b": 2}): pass
