# Every operation on a dead proxy.
from weakref import proxy, getweakrefcount


class C:
    def __call__(self): return 1
    def m(self): return 2


def show(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


c = C()
died = []
p = proxy(c)
q = proxy(c, lambda x: died.append(x is q))
m = p.m
print(getweakrefcount(c), p is not q, type(q).__name__)
del c
print(died)
print(m())
m = None
print(died)
d = {}
operations = {
    "str": lambda: str(p), "format": lambda: f"{p}", "add": lambda: p + 1,
    "radd": lambda: 1 + p, "neg": lambda: -p, "attr": lambda: p.x,
    "set": lambda: setattr(p, "x", 1), "del": lambda: delattr(p, "x"),
    "bool": lambda: bool(p), "len": lambda: len(p), "iter": lambda: iter(p),
    "next": lambda: next(p), "in": lambda: 1 in p, "item": lambda: p[0],
    "eq": lambda: p == 1, "eq self": lambda: p == p, "lt": lambda: p < 1,
    "hash": lambda: hash(p), "call": lambda: p(), "class": lambda: p.__class__,
    "isinstance": lambda: isinstance(p, C), "dir": lambda: dir(p),
    "int": lambda: int(p), "pow": lambda: p ** 2, "divmod": lambda: divmod(1, p),
    "repr": lambda: repr(p)[:10] + repr(p)[-6:], "is": lambda: p is p,
    "type": lambda: type(p).__name__, "callable": lambda: callable(p),
    "hasattr": lambda: hasattr(p, "x"), "getattr": lambda: getattr(p, "x", 1),
    "iadd": lambda: exec("p += 1", {"p": p}), "proxy": lambda: proxy(p),
}
for name, f in operations.items():
    show(name, f)
