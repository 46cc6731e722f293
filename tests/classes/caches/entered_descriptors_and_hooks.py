"""Descriptors and hooks of the language in loops: entered as frames, while
classes and descriptors change, raise, return generators and look around."""
import sys, traceback

class Field:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, "unset")
    def __set__(self, obj, value):
        if value == "bad": raise ValueError(f"bad {self.name}")
        setattr(obj, self.name, value)

class Row:
    a = Field(); b = Field()
    def __init__(self, a, b): self.a, self.b = a, b

r = Row(1, 2)
for k in range(4):
    r.a = r.a + r.b
print(r.a, r.b, r.__dict__)
for k in range(3):
    try: r.b = "bad"
    except ValueError as e: print(e, len(traceback.extract_tb(e.__traceback__)))

# What changes is noticed.
def read(o): return o.x
class D:
    def __get__(self, o, t=None): return "get"
class C:
    x = D()
    def __init__(self): self.y = 1
c = C()
out = []
for k in range(12):
    if k == 3: D.__get__ = lambda self, o, t=None: "other"
    if k == 5: D.__set__ = lambda self, o, v: out.append(("set", v))
    if k == 6: c.x = 7
    if k == 7: del D.__set__; c.x = 8
    if k == 8: del c.x
    if k == 9: D.__get__ = lambda self, o, *t: "star"
    if k == 10: del D.__get__
    v = read(c)
    out.append(v if isinstance(v, (str, int)) else type(v).__name__)
print(out)
class D2:
    def __get__(self, o, t=None): return "D2"
class Plain: pass
C.x = p = Plain()
print([read(c) is p for k in range(3)])
p.__class__ = D2
print([read(c) for k in range(3)])
p.__class__ = Plain
print([read(c) is p for k in range(3)])

# A hook that comes and goes; attributes in the object come first.
class H:
    def __init__(self): self.here = "here"
    def m(self): return "m"
h = H()
out = []
for k in range(10):
    if k == 3: H.__getattr__ = lambda self, n: n.upper()
    if k == 5: h.gone = "now"
    if k == 6: del h.gone
    if k == 8: H.gone = "class"
    if k == 9: del H.__getattr__, H.gone
    try: out.append((h.gone, h.here, h.m()))
    except AttributeError as e: out.append(str(e))
print(out)

# AttributeErrors name the attribute; others pass through.
class E:
    def __init__(self): self.z = 0
    def __getattr__(self, n):
        if n == "boom": raise KeyError(n)
        raise AttributeError("no " + n)
class F:
    class _d:
        def __get__(self, o, t=None): raise AttributeError("empty")
    f = _d()
for obj, names in ((E(), ("q",)), (F(), ("f",))):
    for k in range(3):
        try:
            obj.q if names == ("q",) else obj.f
        except AttributeError as e:
            print(e, e.name, e.obj is obj)
e = E()
for k in range(3):
    try: e.boom
    except KeyError as x: print(repr(x), x.__context__)

# __getattr__ rescues a property and a descriptor that fail.
class G:
    @property
    def p(self): raise AttributeError("p fails")
    d = F._d()
    def __getattr__(self, n): return "rescued " + n
g = G()
print([g.p for k in range(3)], [g.d for k in range(3)])

# __setattr__ hooks
class S:
    log = []
    def __setattr__(self, n, v):
        self.log.append((n, v))
        if n == "no": raise TypeError("refused")
        object.__setattr__(self, n, v)
s = S()
for k in range(3):
    s.x = k
    s.x += 10
    try: s.no = k
    except TypeError as e: print(e, end=" ")
print(s.x, S.log)
del S.__setattr__
for k in range(2): s.no = k
print(s.no)

# Odd methods: generators, defaults, keyword-only, *args, wrong counts.
class Odd:
    def __init__(self, get): self.get = get
def kind(f):
    return type("K", (), {"__get__": f})()
class T: pass
def gen(self, o, t=None): yield o.n; yield 2
def star(*a): return len(a)
def few(self, o): return o
def kwonly(self, o, t=None, *, k=5): return k
for f in (gen, star, few, kwonly):
    T.v = kind(f)
    t = T(); t.n = 1
    for k in range(3):
        try:
            v = t.v
            print(list(v) if hasattr(v, "__next__") else v, end=" ")
        except TypeError as e: print(e, end=" ")
    print()

# Lifetime: the object dies when the instruction ends.
class L:
    def __init__(self, n): self.n = n
    def __getattr__(self, name): return print("in", name, self.n)
    def __del__(self): print("del", self.n)
for k in range(3):
    L(k).missing
    print("next")
def frames():
    class W:
        def __get__(self, o, t=None):
            f = sys._getframe()
            return f.f_back.f_lineno - f.f_back.f_code.co_firstlineno, t.__name__
    class U: w = W()
    u = U()
    return [u.w for k in range(3)]
print(frames())
def deep():
    class R:
        def __getattr__(self, n): return self.other
    try: R().x
    except RecursionError as e: print("RecursionError")
deep()
