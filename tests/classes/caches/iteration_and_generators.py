# for loops, iterators, unpacking and generators whose class changes while
# they run.
class It:
    def __init__(self, n): self.i, self.n = 0, n
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
out = []
for x in It(2000):
    if x == 500:
        It.__next__ = lambda self: (_ for _ in ()).throw(StopIteration) if self.i >= self.n else setattr(self, "i", self.i + 10) or -self.i
    if x == -1000: It.__iter__ = None
    out.append(x)
print(len(out), out[-1], sum(out))
try:
    for x in It(3): pass
except TypeError as e:
    print(e)
It.__iter__ = lambda self: iter([1, 2, 3])
print([x for x in It(3)])
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        if i == 300: Seq.__getitem__ = lambda self, i: ("new", i) if i < 302 else [][0]
        if i == 900: Seq.__iter__ = lambda self: iter("late")
        return i
print([x for x in Seq(1000)][-3:])
def g(o):
    for v in o:
        yield v
class Src:
    def __iter__(self): return iter(range(5))
r = []
for i in range(300):
    if i == 100: Src.__iter__ = lambda self: iter("abc")
    if i == 200: Src.__iter__ = lambda self: (c for c in "gen")
    v = list(g(Src()))
    if not r or r[-1] != v: r.append(v)
print(r)
def body(): 
    class Dying:
        def __iter__(self):
            nonlocal Dying
            Dying = None
            yield 1
            yield 2
    return list(Dying())
print(body())
lst = list(range(10))
seen = []
for x in lst:
    seen.append(x)
    if x == 3: lst.clear()
    if x == 3: lst.extend([100, 101, 102, 103, 104, 105])
print(seen)
class L(list):
    pass
l = L([1, 2, 3])
res = []
for i in range(600):
    if i == 150: L.__iter__ = lambda self: iter("iter")
    if i == 300: del L.__iter__
    if i == 450: L.__getitem__ = lambda self, i: "not asked by iteration"
    a, b, *c = l
    v = ([x for x in l], a, b, c, tuple(l), [*l])
    if not res or res[-1] != v: res.append(v)
for v in res: print(v)
class D(dict): pass
d = D(a=1)
res = []
def kw(**k): return k
for i in range(600):
    if i == 150: D.__iter__ = lambda self: iter(["z"])
    if i == 300: D.keys = lambda self: ["q"]
    if i == 300: D.__getitem__ = lambda self, k: "item " + k
    if i == 450: del D.__iter__
    v = ([x for x in d], dict(d), kw(**d), {**d}, "a" in d, list(d.items()))
    if not res or res[-1] != v: res.append(v)
for v in res: print(v)
class C:
    def __contains__(self, x): return x == 1
res = []
for i in range(900):
    if i == 200: C.__contains__ = lambda self, x: x == 2
    if i == 400: del C.__contains__
    if i == 600: C.__iter__ = lambda self: iter([1, 2, 3])
    if i == 800: C.__contains__ = None
    try:
        v = 1 in C(), 2 in C(), 3 not in C()
    except TypeError as e:
        v = str(e)
    if not res or res[-1] != v: res.append(v)
print(res)
class Ctx:
    def __enter__(self): return "first"
    def __exit__(self, *a): return None
res = []
for i in range(800):
    if i == 200: Ctx.__enter__ = lambda self: "second"
    if i == 400: Ctx.__exit__ = lambda self, *a: True
    if i == 600: del Ctx.__exit__
    try:
        with Ctx() as v:
            res.append(v) if v not in res[-2:] else None
            if i >= 400: raise KeyError("swallowed?")
    except Exception as e:
        v = str(e)
        if v not in res[-2:]: res.append(v)
    if i == 300: Ctx.__enter__ = lambda self: setattr(Ctx, "__exit__", lambda s, *a: False) or "changes exit"
print(res)
