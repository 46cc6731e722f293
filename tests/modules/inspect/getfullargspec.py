# getfullargspec and getcallargs.
import inspect


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def a(): pass
def b(x, y=1, *z, k, l=2, **m): pass
def c(x: int, /, y: str = "s") -> bool: pass
class C:
    def m(self, x): pass
    @classmethod
    def cm(cls, x): pass
    @staticmethod
    def sm(x): pass
    def __call__(self, q): pass
class I:
    def __init__(self, a, b=3): pass


for f in (a, b, c, C.m, C().m, C.cm, C.sm, C(), I, len, str.split, 3, max):
    show(lambda: inspect.getfullargspec(f))
spec = inspect.getfullargspec(b)
print(spec.args, spec.varkw, spec.kwonlydefaults, spec._fields)


def g(a, b, c=1, *, d, e): pass
def h(a): pass
def d(a, b=1, c=2): pass
def v(a, *rest, **kw): pass


for f, args, kw in ((g, (), {}), (g, (1,), {}), (g, (1, 2), {}),
                    (g, (1, 2, 3, 4), {}), (g, (1, 2), {"d": 1}),
                    (g, (1, 2), {"a": 1}), (g, (1, 2), {"z": 1}),
                    (g, (1, 2, 3, 4, 5), {"d": 1}),
                    (g, (1, 2, 3, 4, 5), {"d": 1, "e": 2}),
                    (g, (1, 2), {"d": 1, "e": 2}), (h, (), {}),
                    (h, (1, 2), {}), (d, (), {}), (d, (1, 2, 3, 4), {}),
                    (d, (1,), {"c": 9}), (v, (), {}), (v, (1, 2, 3), {"z": 4}),
                    (C().m, (1,), {}), (C().m, (), {}), (C.cm, (5,), {}),
                    (C.sm, (6,), {})):
    show(lambda: {k: "self" if isinstance(v, (C, type)) else v for k, v in
                  inspect.getcallargs(f, *args, **kw).items()})
