# name and obj of AttributeError, and suggestions' material.
def attempt(label, f):
    try:
        f()
        print(label, "fine")
    except AttributeError as e:
        print(label, "|", e, "|", e.name, "|", type(e.obj).__name__ if not isinstance(e.obj, type) else "class " + e.obj.__name__, "|", e.args)
class A:
    x = 1
    @property
    def p(self): return self.inner
    @property
    def q(self): raise AttributeError("by hand")
    @property
    def none(self): raise AttributeError
    ro = property(lambda s: 1)
class G:
    def __getattr__(self, n): raise AttributeError("G says " + n)
class G2:
    def __getattr__(self, n): raise AttributeError(n, name="custom", obj=5)
class G3:
    def __getattr__(self, n): raise AttributeError
class GA:
    def __getattribute__(self, n): raise AttributeError("GA " + n)
class S: __slots__ = ("s",)
import types
m = types.ModuleType("m")
a = A()
attempt("instance", lambda: a.nope)
attempt("class", lambda: A.nope)
attempt("property inner", lambda: a.p)
attempt("by hand", lambda: a.q)
attempt("no args", lambda: a.none)
attempt("getattr", lambda: G().z)
attempt("getattr named", lambda: G2().z)
attempt("getattr bare", lambda: G3().z)
attempt("getattribute", lambda: GA().z)
attempt("slot", lambda: S().s)
attempt("slot set", lambda: setattr(S(), "t", 1))
attempt("module", lambda: m.z)
attempt("int", lambda: (5).z)
attempt("none", lambda: None.z)
attempt("function", lambda: attempt.z)
attempt("super", lambda: super(A, a).z)
attempt("builtin getattr", lambda: getattr(a, "zz"))
attempt("object getattribute", lambda: object.__getattribute__(a, "zz"))
attempt("class del", lambda: delattr(A, "zz"))
attempt("int set", lambda: setattr(5, "z", 1))
attempt("read only", lambda: setattr(a, "ro", 1))
attempt("read only del", lambda: delattr(a, "ro"))
attempt("instance method call", lambda: a.method())
attempt("chain", lambda: a.x.y.z)
attempt("augmented", lambda: exec("a.zz += 1", {"a": a}))
attempt("unpacking", lambda: exec("for a.x.y in [1]: pass", {"a": a}))
attempt("with", lambda: exec("a.missing.deep = 1", {"a": a}))
attempt("del chain", lambda: exec("del a.missing.deep", {"a": a}))
attempt("method of None", lambda: [].append(1).append(2))
attempt("import", lambda: exec("import types; types.nothing"))
e = AttributeError("m", name="n", obj="o")
print(e.name, e.obj, e.args, repr(e), str(e))
try:
    AttributeError("m", nope=1)
except TypeError as x:
    print(x)
e.name = 5
print(e.name)
