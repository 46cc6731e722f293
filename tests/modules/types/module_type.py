import types
T = types.ModuleType
m = T("m"); print(m, m.__name__, m.__doc__, m.__package__, m.__loader__, m.__spec__, sorted(vars(m)))
n = T("n", "doc"); print(n.__doc__, T(name="x", doc=5).__doc__)
for a, k in (((), {}), ((3,), {}), (("m", "d", 1), {}), (("m",), {"x": 1})):
    try: print(T(*a, **k))
    except TypeError as e: print(e)
m.x = 1; print(m.x, m.__dict__["x"]); del m.x
try: m.x
except AttributeError as e: print(e)
try: m.__dict__ = {}
except AttributeError as e: print(e)
del m.__name__
try: m.x
except AttributeError as e: print(e)
print(m)
m.__getattr__ = lambda name: name * 2; print(m.abc)
m.__dir__ = lambda: ["b", "a"]; print(dir(m))
class Sub(T):
    def __getattr__(self, name): return "sub " + name
    @property
    def p(self): return "p"
s = Sub("s"); print(s.q, s.p, isinstance(s, T))
k = T("k"); k.__class__ = Sub; print(k.zzz, type(k).__name__)
try: k.__class__ = int
except TypeError as e: print(e)
u = T.__new__(T); print(u.__dict__)
try: u.x
except AttributeError as e: print(e)
print(repr(u)[:14])
u.__init__("late"); print(u)
m2 = T("f"); m2.__file__ = "/x.py"; print(m2)
m2.__spec__ = types.SimpleNamespace(name="f", origin="o", has_location=False); print(m2)
m2.__loader__ = "L"; m2.__spec__ = None; print(m2)
print(m2.__annotations__, "__annotations__" in m2.__dict__); m2.__annotations__ = {"a": 1}; print(m2.__annotations__); del m2.__annotations__
try: del m2.__annotations__
except AttributeError as e: print(e)
print(hash(m2) == hash(m2), m2 == T("f"))
