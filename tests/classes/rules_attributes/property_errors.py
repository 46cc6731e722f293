# What a property says when something is missing: names of property and class.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class C:
    ro = property(lambda self: 1)
    wo = property(fset=lambda self, v: None)
    do = property(fdel=lambda self: None)
    none = property()
    @property
    def named(self): return 2
    alias = named
for c in (C, type("D", (C,), {}), type("Slotted", (), {"__slots__": (), "p": property()})):
    o = c()
    for n in ("ro", "wo", "do", "none", "named", "alias", "p"):
        if hasattr(c, n):
            attempt(c.__name__ + " get " + n, getattr, o, n)
            attempt(c.__name__ + " set " + n, setattr, o, n, 1)
            attempt(c.__name__ + " del " + n, delattr, o, n)
p = property()
attempt("nameless get", p.__get__, C())
attempt("nameless set", p.__set__, C(), 1)
attempt("nameless del", p.__delete__, C())
attempt("get None", lambda: p.__get__(None) is p)
attempt("get None C", lambda: p.__get__(None, C) is p)
attempt("get", p.__get__)
attempt("set", p.__set__, 1)
C.late = property()
attempt("late get", lambda: C().late)
attempt("late set", setattr, C(), "late", 1)
p.__name__ = "given"
attempt("given", p.__get__, C())
attempt("given del", p.__delete__, 5)
p.__name__ = 5
attempt("5", p.__get__, C())
q = property(lambda s: 1)
attempt("name of lambda", lambda: q.__name__)
attempt("lambda set", q.__set__, C(), 1)
attempt("no name", lambda: property().__name__)
attempt("no name (len)", lambda: property(len).__name__)
class NoName:
    def __call__(self, o): return "called"
attempt("no name in getter", lambda: property(NoName()).__name__)
n = property(NoName())
n.__set_name__(C, "by_set_name")
attempt("set_name", lambda: n.__name__)
attempt("set_name", n.__set__, C(), 1)
attempt("set_name args", n.__set_name__, 1)
attempt("set_name odd", n.__set_name__, 1, 2)
attempt("set_name odd", lambda: n.__name__)
del n.__name__
attempt("deleted", lambda: n.__name__)
attempt("deleted again", lambda: delattr(n, "__name__"))
class Raises:
    @property
    def p(self): raise AttributeError("from inside")
    @property
    def q(self): return self.missing
    def __getattr__(self, name): return "fallback " + name
r = Raises()
print(r.p, r.q)
class Raises2:
    @property
    def p(self): return self.missing
attempt("inner", lambda: Raises2().p)
print(hasattr(Raises2(), "p"), getattr(Raises2(), "p", "default"))
for n in ("fget", "fset", "fdel", "__doc__", "__isabstractmethod__", "other"):
    attempt("set " + n, setattr, C.ro, n, None)
    attempt("get " + n, lambda: getattr(C.none, n))
attempt("call", lambda: property(1, 2, 3).fget)
attempt("5", lambda: property(1, 2, 3, 4, 5))
attempt("kw", lambda: property(getter=1))
attempt("kw", lambda: property(fget=1, doc="d").__doc__)
attempt("callable", lambda: property(5).__get__(1))
