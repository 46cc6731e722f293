# __prepare__ and what it may return.
import types
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
def meta(result):
    class M(type):
        @classmethod
        def __prepare__(mcls, name, bases, **kw):
            return result
    M.__name__ = "M"
    return M
def make(result):
    class C(metaclass=meta(result)):
        x = 1
    return sorted(k for k in vars(C) if not k.startswith("__"))
for r in (5, None, "s", [], (), object(), {1}, lambda: 1):
    attempt(type(r).__name__, lambda: make(r))
attempt("dict", lambda: make({"pre": 1}))
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"):
            print("set", k)
        dict.__setitem__(self, k, v)
    def __getitem__(self, k):
        if not k.startswith("__"):
            print("get", k)
        return dict.__getitem__(self, k)
    def __delitem__(self, k):
        print("del", k)
        dict.__delitem__(self, k)
    def __missing__(self, k):
        print("missing", k)
        raise KeyError(k)
class C(metaclass=meta(Log())):
    a = 1
    b = a + 1
    del a
    c = len("abc")
    def f(self): pass
    class D: pass
print(sorted(k for k in vars(C) if not k.startswith("__")), type(vars(C)).__name__)
class Auto(dict):
    def __missing__(self, k):
        if k.startswith("__") or k in ("print",):
            raise KeyError(k)
        self[k] = len(self)
        return self[k]
class E(metaclass=meta(Auto())):
    red
    green
    print("in body", green > red)
print(E.red < E.green)
class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
def bad():
    class B(metaclass=meta(Map())):
        x = 1
attempt("a mapping that is no dict", bad)
class MM(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Map()
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, ns.d)
class F(metaclass=MM):
    y = 2
    z = y * 2
print(F.y, F.z)
proxied = meta(types.MappingProxyType({"q": 1}))
def prox():
    class P(metaclass=proxied):
        x = 1
attempt("proxy", prox)
class Err(dict):
    def __setitem__(self, k, v):
        if k == "bad":
            raise ZeroDivisionError("no " + k)
        super().__setitem__(k, v)
    def __getitem__(self, k):
        if k == "worse":
            raise ValueError("worse")
        return super().__getitem__(k)
def err1():
    class P(metaclass=meta(Err())):
        bad = 1
attempt("setitem raises", err1)
def err2():
    class P(metaclass=meta(Err())):
        worse
attempt("getitem raises", err2)
def err3():
    class P(metaclass=meta(Err())):
        del nothing
attempt("del", err3)
class NotClassmethod(type):
    def __prepare__(*args, **kw):
        print(args, kw)
        return {}

class H(metaclass=NotClassmethod): pass
def fmeta(name, bases, ns, **kw):
    return name, bases, sorted(ns)[:2], kw
class I(int, metaclass=fmeta, opt=3): pass
print(I)
fmeta.__prepare__ = lambda *a, **k: print("prepare of a function", a, k) or {}
class J(metaclass=fmeta): pass
fmeta.__prepare__ = 5
attempt("not callable", lambda: exec("class K(metaclass=fmeta): pass", globals()))
