def f(a, /, a2, *, k, **kw): return a, a2, k, kw
print(f(1, a2=2, k=3, a=4), f(1, 2, k=3, **{"a": 5}))
def g(*, a, b=1, c, d=2): return a, b, c, d
print(g(a=1, c=2), g(c=1, a=2, d=3))
for bad in ("g()", "g(a=1)", "g(1)", "g(1, a=1, c=2)", "f(1)", "f(1, 2)", "f(1, 2, 3, k=1)", "f(a=1, a2=2, k=3)", "f(1, 2, k=3, k2=4, **{'k': 5})", "f(1, 2, k=3, **{'a2': 4})", "f(*[1], *[2], *[3], k=1)"):
    try: print(bad, eval(bad))
    except TypeError as e: print(bad, e)
def h(a, b=2, *args, c=3, **kw): return a, b, args, c, kw
print(h(*"ab", *"cd", c=5, **{"x": 1}, **{}, y=2), h(b=1, a=0), h(1, *(), **{}))
def many(a, b, c, d, e, f_, g_): pass
for n in range(1, 9):
    try: many(*range(n))
    except TypeError as e: print(n, e)
def kwo(*, a, b, c): pass
for kws in ({}, {"a": 1}, {"a": 1, "b": 2}, {"z": 1}, {"A": 1}):
    try: kwo(**kws)
    except TypeError as e: print(kws, e)
def po(a, b, /): pass
for call in ("po(a=1, b=2)", "po(1, b=2)", "po(1)", "po()", "po(1, 2, 3)", "po(1, 2, c=3)"):
    try: eval(call)
    except TypeError as e: print(call, e)
class C:
    def m(self, x): pass
    @classmethod
    def k(cls, x): pass
    @staticmethod
    def s(x): pass
    def __init__(self, a=1): pass
    def __call__(self, z): pass
for call in ("C().m()", "C().m(1, 2)", "C.m()", "C.m(1)", "C().k()", "C.k(1, 2)", "C.s()", "C(1, 2)", "C(b=1)", "C()()", "C()(1, 2)", "C().m(y=1)", "C.__init__()", "(lambda x, /: x)(x=1)", "(lambda: 0)(**{'a': 1})"):
    try: eval(call)
    except TypeError as e: print(call, e)
d = {"sep": "-"}; print(1, 2, **d); d["end"] = "!\n"; print(1, 2, **d)
print((lambda **k: k)(**{"not identifier": 1, "": 2}), (lambda *a, **k: (a, k))(*{}, **{}))
