import types, sys
m = types.ModuleType("made", "doc of it")
print(m.__name__, m.__doc__, m.__dict__["__loader__"], m.__spec__, m.__package__, sorted(vars(m)))
print(repr(m))
m.x = 1
m.__dict__["y"] = 2
exec("z = x + y\ndef f(): return z", m.__dict__)
print(m.z, m.f(), m.f.__module__)
m.__getattr__ = lambda name: f"<{name}>"
m.__dir__ = lambda: ["b", "a"]
print(m.anything, dir(m), hasattr(m, "w"))
del m.__getattr__
try:
    m.anything
except AttributeError as e:
    print(e, e.name, e.obj is m)
del m.__name__
try:
    m.anything
except AttributeError as e:
    print(e)
print(repr(m))
for change in ("m.__dict__ = {}", "del m.__dict__", "del m.nothing", "types.ModuleType()",
               "types.ModuleType(1)", "types.ModuleType('a', 'b', 'c')"):
    try:
        exec(change)
        print(change, "ok")
    except Exception as e:
        print(change, "->", type(e).__name__, e)
class Sub(types.ModuleType):
    @property
    def answer(self):
        return 42
m.__class__ = Sub
print(m.answer, type(m).__name__)
sys.modules["made"] = m
import made
print(made is m)
from made import answer, x
print(answer, x)
