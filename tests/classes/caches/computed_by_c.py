"""Attributes that C computes, and getattr(), as the caches know them."""
import types
def probe(o, name="__name__"):
    out = []
    for k in range(3):
        try: out.append(getattr(o, name))
        except AttributeError as e: out.append((str(e), e.name, e.obj is o))
    return out
class Meta(type):
    def __getattr__(cls, n): return "meta " + n
class A:
    x = 1
    def __init__(self): self.y = 2
    def m(self): return self.y
    @property
    def bad(self): raise AttributeError("inner")
    @property
    def p(self): return "p"
class B(A, metaclass=Meta): pass
for o in (int, A, B, A().m, len, probe, types): print(probe(o))
def names(*os):
    return [type(o).__name__ for o in os], [o.__class__.__qualname__ for o in os]
for k in range(2): print(names(1, "s", A(), B(), None, [], int, B, ValueError(3), 1.5, True))
a = A()
for n in ("x", "y", "p", "bad", "nope", "__doc__", "__class__", "__module__"):
    print(n, probe(a, n), probe(B(), n), n in ("p", "bad") or probe(B, n))
print([f() for f in probe(a, "m")], [f is a.m for f in probe(a, "m")])
e = ValueError(1, 2)
def args(e): return e.args
print(args(e), end=" "); e.args = (3,); print(args(e), args(KeyError()), e.__traceback__, e.__cause__)
class E2(ValueError):
    @property
    def args(self): return "mine"
print([args(x) for x in (e, E2(1), e, E2(2))])
class S:
    __slots__ = ("q", "__dict__")
s = S()
def d(o): return o.__dict__
print(d(s), d(a)); s.z = 3; print(d(s), d(s) is d(s), d(a) is a.__dict__)
s.__dict__ = {"new": 1}; print(d(s), probe(s, "new"), probe(s, "q"), probe(s, "z"))
def fn(): "doc"
def name(f): return f.__name__, f.__doc__, f.__defaults__, f.__code__.co_name
print(name(fn)); fn.__name__ = "other"; fn.__doc__ = None; print(name(fn), name(lambda x=1: 0))
def abstract(c): return c.__abstractmethods__
for c in (A, int, B):
    try: print(abstract(c))
    except AttributeError as x: print(x, x.name)
class M2(type):
    @property
    def __name__(cls): return "computed"
class C(metaclass=M2): pass
def cname(c): return c.__name__
print([cname(c) for c in (A, C, int, C, A)])
A.__name__ = "Renamed"; print(cname(A), probe(A), type(a).__name__)
def hook():
    class G:
        def __init__(self): self.a = 1
        def __getattr__(self, n): return "hook " + n
    g = G(); out = [getattr(g, "a"), getattr(g, "b"), getattr(g, "__dict__"), getattr(g, "b")]
    del G.__getattr__
    try: getattr(g, "b")
    except AttributeError as x: out.append(str(x))
    return out
print(hook())
n = "".join(["o", "dd"]); setattr(a, n, 5); print(getattr(a, "".join(["od", "d"])), getattr(a, n, 0), getattr(a, "none", "default"))
for bad in (1, None, b"x"):
    try: getattr(a, bad)
    except TypeError as x: print(x)
print((5).real, (5).__class__, getattr(5, "imag"), getattr(2.5, "real"), probe(3, "numerator"), probe(slice(1, 2), "stop"))
gen = (i for i in [1])
def state(g): return g.gi_running, g.gi_frame is None, g.__name__
print(state(gen), list(gen), state(gen))
