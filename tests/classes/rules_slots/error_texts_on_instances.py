# What reading, writing and deleting say, in all situations.
def attempt(label, f, *a):
    try:
        print(label, f(*a))
    except Exception as e:
        print(label, type(e).__name__, e, getattr(e, "name", "-"),
              type(getattr(e, "obj", 0)).__name__)
class S:
    __slots__ = ("x", "value")
    cv = 1
    def m(self): pass
    @property
    def p(self): return 1
    @staticmethod
    def st(): pass
class D:
    cv = 1
    def m(self): pass
    @property
    def p(self): return 1
class E(S):
    __slots__ = ()
class P(S): pass
for c in (S, E, P, D):
    o = c()
    n = c.__name__
    for name in ("x", "valeu", "cv", "m", "p", "st", "__class__", "__doc__", "__dict__",
                 "__weakref__", "__slots__", "__module__", "__init__", "__hash__"):
        if name not in ("__doc__", "__module__", "__class__", "cv", "m", "p", "st",
                        "__init__", "__hash__", "__dict__"):
            attempt(n + " get " + name, getattr, o, name)
        attempt(n + " set " + name, setattr, o, name, 5)
        attempt(n + " del " + name, delattr, o, name)
attempt("1", setattr, object(), "x", 1)
attempt("2", delattr, object(), "x")
attempt("3", setattr, 5, "x", 1)
attempt("4", setattr, 5, "real", 1)
attempt("5", delattr, 5, "real")
attempt("6", setattr, "s", "upper", 1)
attempt("7", delattr, "s", "upper")
attempt("8", setattr, S, 5, 1)
attempt("9", getattr, S(), 5)
attempt("10", delattr, S(), None)
attempt("11", setattr, None, "__class__", int)
attempt("12", setattr, [], "append", 1)
attempt("13", setattr, int, "x", 1)
attempt("14", delattr, int, "real")
attempt("15", delattr, S, "nope")
attempt("16", delattr, E, "x")
attempt("17", getattr, E, "nope")
attempt("18", setattr, len, "x", 1)
attempt("19", setattr, S().m, "x", 1)
attempt("20", getattr, S.m, "nope")
