# Bound methods are made anew each time: references to them die at once.
import weakref


class C:
    def m(self): pass
    @property
    def p(self): return [1]


c = C()
print(weakref.ref(c.m)(), weakref.ref(c.m) == weakref.ref(c.m))
m = c.m
r = weakref.ref(m)
print(r() is m, r()() is None, weakref.ref(m) is r)
del c
print(r().__self__.__class__.__name__)
del m
print(r())
gone = []
f = lambda: 0
r = weakref.ref(f, gone.append)
g = f
del f
print(gone)
del g
print(gone == [r])


def gen():
    try:
        yield 1
    finally:
        print("closed")


g = gen()
next(g)
r = weakref.ref(g, lambda r: print("after close", r()))
del g
print("end")
s = frozenset([1, 2])
r = weakref.ref(s)
t = frozenset(s)
print(t is s)
del s
print(r() is t)
del t
print(r())
code = compile("1", "x", "eval")
r = weakref.ref(code, lambda r: print("code died"))
del code
a = [].append
r = weakref.ref(a, lambda r: print("built-in method died"))
del a
print(len.__name__, weakref.ref(len)() is len)
