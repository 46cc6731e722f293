import functools
def count(f):
    @functools.wraps(f)
    def w(*a, **k): w.calls += 1; return f(*a, **k)
    w.calls = 0
    return w
@count
def add(a, b=2):
    "doc of add"
    return a + b
print(add(1), add(1, b=5), add.calls, add.__name__, add.__doc__, add.__wrapped__(1, 1), add.__dict__.keys())
class Deco:
    def __init__(self, f): self.f = f; functools.update_wrapper(self, f)
    def __call__(self, *a): return "deco", self.f(*a)
    def __get__(self, o, t=None): return functools.partial(self, o) if o else self
class C:
    @Deco
    def m(self, x): return type(self).__name__, x
    @property
    @count
    def p(self): return "p"
    @classmethod
    @count
    def k(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
    @functools.lru_cache(maxsize=None)
    def cached(self, n): print("computing", n); return n * 2
    @functools.cached_property
    def cp(self): print("once"); return 5
    @functools.singledispatchmethod
    def sd(self, x): return "default"
    @sd.register
    def _(self, x: int): return "int"
    @sd.register(str)
    def _s(self, x): return "str"
c = C()
print(c.m(1), c.p, C.k(), c.s(), C.s(), c.cached(1), c.cached(1), c.cp, c.cp, c.sd(1), c.sd("a"), c.sd([]), C.m.__name__)
def class_deco(cls): cls.added = lambda self: "added"; return cls
@class_deco
class D: pass
print(D().added())
def with_args(*tags, **kw):
    def d(f): f.tags = tags, kw; return f
    return d
@with_args("a", "b", c=1)
@with_args()
def tagged(): pass
print(tagged.tags)
@functools.total_ordering
class O:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(O(1) <= O(2), O(1) >= O(2), O(3) > O(2))
print((lambda f: lambda *a: f(*a) * 2)(max)(1, 5), functools.reduce(lambda f, g: lambda x: g(f(x)), [str, len, hex])(12345))
