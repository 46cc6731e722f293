# __getattr__ and __dir__ of modules, classes of modules.
import types, sys
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
m = types.ModuleType("m", "doc of m")
attempt("missing", lambda: m.x)
m.__getattr__ = lambda name: "computed " + name
attempt("x", lambda: m.x)
attempt("has", lambda: hasattr(m, "anything"))
m.x = "stored"
attempt("x", lambda: m.x)
del m.x
attempt("x", lambda: m.x)
attempt("del", lambda: delattr(m, "x"))
def refuse(name): raise AttributeError("refused " + name)
m.__getattr__ = refuse
attempt("refused", lambda: m.y)
attempt("default", lambda: getattr(m, "y", "default"))
def other(name): raise KeyError(name)
m.__getattr__ = other
attempt("other", lambda: m.y)
attempt("has", lambda: hasattr(m, "y"))
m.__getattr__ = 5
attempt("5", lambda: m.y)
m.__getattr__ = None
attempt("None", lambda: m.y)
del m.__getattr__
m.__dir__ = lambda: ["z", "a"]
attempt("dir", lambda: dir(m))
m.__dir__ = lambda: 5
attempt("dir 5", lambda: dir(m))
del m.__dir__
attempt("dir", lambda: [n for n in dir(m)])
attempt("doc", lambda: (m.__doc__, m.__name__, m.__loader__, m.__spec__, m.__package__))
attempt("repr", lambda: repr(m))
m.__name__ = "renamed"
attempt("repr", lambda: repr(m))
attempt("missing", lambda: m.q)
del m.__name__
attempt("missing", lambda: m.q)
attempt("repr", lambda: repr(m))
m.__name__ = 5
attempt("missing", lambda: m.q)
attempt("dict set", lambda: setattr(m, "__dict__", {}))
attempt("dict del", lambda: delattr(m, "__dict__"))
attempt("class", lambda: setattr(m, "__class__", int))
class Sub(types.ModuleType):
    @property
    def prop(self): return "prop of " + self.__name__
    def __getattr__(self, name): return "class getattr " + name
    def __setattr__(self, name, v):
        print("setting", name)
        super().__setattr__(name, v)
s = Sub("s")
attempt("prop", lambda: s.prop)
attempt("getattr", lambda: s.zzz)
s.v = 1
attempt("v", lambda: s.v)
n = types.ModuleType("n")
n.f = lambda: "plain"
attempt("before", lambda: n.f())
n.__class__ = Sub
attempt("after", lambda: (n.f(), n.prop, n.other))
attempt("new", lambda: types.ModuleType())
attempt("new 5", lambda: types.ModuleType(5))
attempt("new kw", lambda: types.ModuleType(name="k", doc="d").__doc__)
attempt("annotations", lambda: (m.__annotations__, "__annotations__" in m.__dict__))
class Slots(types.ModuleType): __slots__ = ("extra",)
sl = Slots("sl")
sl.extra = 1
attempt("slots", lambda: (sl.extra, "extra" in sl.__dict__))
attempt("uninitialised", lambda: types.ModuleType.__new__(types.ModuleType).x)
attempt("uninitialised", lambda: types.ModuleType.__new__(types.ModuleType).__dict__)
hot = types.ModuleType("hot")
hot.v = 0
out = []
for i in range(8):
    if i == 2: hot.v = "changed"
    if i == 4: del hot.v; hot.__getattr__ = lambda n: "by getattr"
    if i == 6: hot.v = "back"
    out.append(hot.v)
print(out)
