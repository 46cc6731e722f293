# Global names, built-in names, module attributes, closures in hot loops.
import builtins, types
value = 0
def read(): return value
def length(x): return len(x)
mod = types.ModuleType("mod")
mod.attr = "first"
def attr(): return mod.attr
def safe(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
real_len = len
seen = []
for i in range(4000):
    if i == 200: value = "changed"
    if i == 400: del value
    if i == 600: builtins.value = "built in"
    if i == 800: value = "global again"
    if i == 1000: globals()["value"] = "through globals()"
    if i == 1200: globals().pop("value")
    if i == 1400: del builtins.value
    if i == 1600: len = lambda x: "global len"
    if i == 1800: del len
    if i == 2000: builtins.len = lambda x: "patched builtin"
    if i == 2200: builtins.len = real_len
    if i == 2400: mod.attr = "second"
    if i == 2600: del mod.attr
    if i == 2800: mod.__getattr__ = lambda n: "module getattr " + n
    if i == 3000: mod.__dict__["attr"] = "through dict"
    if i == 3200: mod.__class__ = type("Mod", (types.ModuleType,), {"attr": property(lambda m: "property of the class")})
    if i == 3400: mod.__class__ = types.ModuleType
    if i == 3600: mod = types.SimpleNamespace(attr="other object")
    if i == 3800: mod = type("K", (), {"attr": "class variable"})
    r = safe(read), safe(length, "abc"), safe(attr)
    if not seen or seen[-1][1] != r: seen.append((i, r))
for s in seen: print(*s)
def maker():
    n = 0
    def get(): return n
    def set_(v):
        nonlocal n
        n = v
    def del_():
        nonlocal n
        del n
    return get, set_, del_
get, set_, del_ = maker()
seen = []
for i in range(1000):
    if i == 200: set_("two")
    if i == 400: del_()
    if i == 600: set_("back")
    if i == 800: get.__closure__[0].cell_contents = "through the cell"
    r = safe(get)
    if not seen or seen[-1] != r: seen.append(r)
print(seen)
ns = {"__builtins__": {"len": lambda x: "own builtins"}}
exec("def f(x): return len(x)\ndef g(): return nothing\ndef h(): return print", ns)
seen = []
for i in range(600):
    if i == 200: ns["__builtins__"]["len"] = lambda x: "changed builtins"
    if i == 400: ns["len"] = lambda x: "global"
    r = ns["f"]("x"), safe(ns["g"]), safe(ns["h"])
    if not seen or seen[-1] != r: seen.append(r)
print(seen)
class Body:
    pass
for i in range(300):
    if i == 100: isinstance_ = isinstance; isinstance = lambda *a: "fake"
    if i == 200: del isinstance
    r = isinstance(Body(), Body)
    if i % 100 == 50: print(r)
def many(names):
    out = []
    for n in names:
        globals()["dyn"] = n
        out.append(dyn)
    return out
print(many(range(5)), [many("ab") for _ in range(2)])
for i in range(500):
    globals()["g%d" % i] = i
print(read() if "value" in globals() else safe(read), g499)
