# __getattribute__ and __getattr__: who is asked when.
log = []
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        r = "%s: %s" % (type(e).__name__, e)
    print(label, "->", r, log)
    log.clear()
class A:
    cv = "class"
    def __getattribute__(self, name):
        log.append("A?" + name)
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        log.append("A!" + name)
        raise AttributeError("no " + name)
a = A()
a.x = 1
attempt("x", lambda: a.x)
attempt("cv", lambda: a.cv)
attempt("missing", lambda: a.nope)
attempt("has", hasattr, a, "nope")
attempt("default", getattr, a, "nope", 5)
attempt("dict", lambda: a.__dict__)
attempt("class", lambda: a.__class__.__name__)
attempt("str", lambda: str(a)[:3])
attempt("len", lambda: len(a))
attempt("hash", lambda: type(hash(a)).__name__)
attempt("isinstance", lambda: isinstance(a, A))
attempt("isinstance int", lambda: isinstance(a, int))
attempt("vars", lambda: vars(a))
attempt("dir", lambda: "x" in dir(a))
attempt("set", lambda: setattr(a, "y", 2))
attempt("del", lambda: delattr(a, "y"))
attempt("direct", lambda: A.__getattribute__(a, "x"))
attempt("object", lambda: object.__getattribute__(a, "x"))
attempt("object missing", lambda: object.__getattribute__(a, "nope"))
attempt("super", lambda: super(A, a).__getattribute__("x"))
class B:
    def __getattribute__(self, name):
        if name == "attr": raise AttributeError("from getattribute")
        if name == "key": raise KeyError(name)
        return "always " + name
    def __getattr__(self, name): return "fallback " + name
b = B()
attempt("attr", lambda: b.attr)
attempt("key", lambda: b.key)
attempt("any", lambda: b.any)
attempt("class", lambda: b.__class__)
attempt("isinstance", lambda: isinstance(b, B))
attempt("method", lambda: b.method())
class C:
    __getattr__ = None
attempt("None", lambda: C().x)
class D:
    __getattr__ = 5
attempt("5", lambda: D().x)
class E:
    @staticmethod
    def __getattr__(name): return "static " + name
attempt("static", lambda: E().x)
class F:
    @classmethod
    def __getattr__(cls, name): return "classmethod", cls.__name__, name
attempt("classmethod", lambda: F().x)
class G:
    @property
    def __getattr__(self): return lambda name: "property " + name
attempt("property", lambda: G().x)
class H:
    def __getattr__(self): pass
attempt("no argument", lambda: H().x)
i = type("I", (), {})()
i.__getattr__ = lambda n: "never"
attempt("on instance", lambda: i.x)
class J:
    __getattribute__ = None
attempt("None attribute", lambda: J().x)
class K:
    def __getattr__(self, name):
        return getattr(self, name + "x") if len(name) < 6 else name
attempt("recursive", lambda: K().ab)
class L:
    def __getattr__(self, name): return self.other
attempt("endless", lambda: [None for _ in range(1)] and type(0).__name__)
class N:
    def __getattr__(self, name):
        if name == "cached":
            self.cached = "computed"
            return self.cached
        raise AttributeError(name)
n = N()
attempt("cached", lambda: (n.cached, n.cached, n.__dict__))
class O:
    def __setattr__(self, name, value):
        log.append("set " + name); super().__setattr__(name.upper(), value)
    def __delattr__(self, name):
        log.append("del " + name); super().__delattr__(name.upper())
o = O()
o.x = 1
attempt("O", lambda: o.__dict__)
del o.x
attempt("O", lambda: o.__dict__)
attempt("O missing", lambda: delattr(o, "x"))
class P: __setattr__ = None
attempt("set None", lambda: setattr(P(), "x", 1))
class Q: __delattr__ = 5
attempt("del 5", lambda: delattr(Q(), "x"))
attempt("set with no delattr", lambda: setattr(Q(), "x", 1))
