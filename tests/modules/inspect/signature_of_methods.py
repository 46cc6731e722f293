# Methods in every form, and __wrapped__.
import inspect


class C:
    def plain(self, a): pass
    def nothing(): pass
    def star(*args): pass
    def kwonly(*, a): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    lam = lambda self, x: x


def show(f):
    try:
        print(inspect.signature(f))
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


c = C()
for f in (C.plain, c.plain, C.nothing, c.nothing, C.star, c.star, C.kwonly,
          c.kwonly, C.cm, c.cm, C.sm, c.sm, C.lam, c.lam,
          C.__dict__["cm"], C.__dict__["sm"]):
    show(f)


def outer(*args, **kw): return inner(*args, **kw)
def inner(a, b: int = 2): pass
outer.__wrapped__ = inner
show(outer)
print(inspect.signature(outer, follow_wrapped=False))
print(inspect.unwrap(outer) is inner)
loop = lambda: 0
loop.__wrapped__ = loop
show(loop)
outer.__signature__ = inspect.signature(lambda own: 0)
show(outer)
print(inspect.unwrap(outer, stop=lambda f: hasattr(f, "__signature__"))
      is outer)


def deco(f):
    def wrapper(*args, **kwargs): return f(*args, **kwargs)
    wrapper.__wrapped__ = f
    return wrapper


class D:
    @deco
    def m(self, x, *, y): pass
    @classmethod
    @deco
    def cm(cls, z): pass
    @deco
    def __init__(self, q): pass


show(D.m); show(D(1).m); show(D.cm); show(D)
wrapped_method = deco(c.plain)
show(wrapped_method)
for bad in (3, None, "x", [], c):
    show(bad)
