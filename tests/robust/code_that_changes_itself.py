# Functions, modules and namespaces that change while they run.
import gc
import sys
import types


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


def one():
    one.__code__ = two.__code__
    gc.collect()
    return "one"


def two():
    return "two"


attempt("code", lambda: (one(), one()))


def defaults(a, b=lambda: 1):
    defaults.__defaults__ = None
    gc.collect()
    return b()


attempt("defaults", lambda: defaults(1))
attempt("defaults", lambda: defaults(1))


def kw(a=1, *, b=2, **k):
    return a, b, sorted(map(str, k))




def closure():
    x = [1]

    def inner():
        nonlocal x
        del x
        gc.collect()
        try:
            return x
        except NameError as e:
            return str(e)
    return inner


attempt("cell", lambda: closure()())


def cells():
    def f():
        return value
    value = [1]
    f.__closure__[0].cell_contents = f
    del value
    return f


attempt("cell", lambda: cells()())
for bad in 5, None, "x", (lambda: closure).__code__:
    attempt("set code", lambda: setattr(two, "__code__", bad) or callable(two()))
for bad in 5, [1], (1, 2, 3), {}:
    attempt("set defaults", lambda: setattr(kw, "__defaults__", bad))
    attempt("set kwdefaults", lambda: setattr(kw, "__kwdefaults__", bad))
attempt("call", lambda: kw())
m = types.ModuleType("m")
exec("import sys\n"
     "def f():\n"
     "    globals().clear()\n"
     "    try:\n"
     "        return len\n"
     "    except NameError as e:\n"
     "        return str(e)\n"
     "def __getattr__(name):\n"
     "    if name == 'self':\n"
     "        del globals()['__getattr__']\n"
     "        return name\n"
     "    raise AttributeError(name)\n", m.__dict__)
attempt("module", lambda: m.self)
attempt("module", lambda: m.self)
attempt("cleared", lambda: callable(m.f()))
attempt("cleared", lambda: m.f)
m2 = types.ModuleType("m2")
m2.__getattr__ = lambda name: getattr(m2, name)
attempt("module getattr", lambda: m2.x)
m2.__class__ = type("MT", (types.ModuleType,), {
    "__getattribute__": lambda self, n: 1 / 0})
attempt("module class", lambda: m2.x)
for bad in 5, None, [], {1: 2}, {"__builtins__": 5}, {"__builtins__": {}}:
    attempt("exec", lambda: exec("x = len('a')", bad))
    attempt("eval", lambda: eval("len('a')", bad))


class G(dict):
    def __getitem__(self, k):
        return "G"

    def __missing__(self, k):
        return "M"


attempt("locals", lambda: eval("unknown + a", {}, G(a=1)))


class Builtins(dict):
    def __getitem__(self, k):
        gc.collect()
        return super().__getitem__(k)


attempt("builtins", lambda: eval("len('abc')", {
    "__builtins__": Builtins(len=len)}))


def frame():
    f = sys._getframe()
    f.f_locals["x"] = 5
    x = 1
    f.f_locals["x"] = [f]
    f.f_locals.update({"y": 2})
    try:
        f.clear()
    except RuntimeError as e:
        return type(x).__name__ in ("int", "list"), str(e)


attempt("frame", frame)


def loop():
    l = [1, 2, 3]
    for x in l:
        l = None
        gc.collect()
    for i in (lambda: iter([1, 2]))():
        i = None
    while (n := len(globals())) and n > 10 ** 9:
        pass
    return x


attempt("loop", loop)


def args(*a, **k):
    del a, k
    gc.collect()
    return locals()


attempt("args", lambda: args(1, [2], x=[3]))


def deep(n):
    return deep.f(n - 1) if n else "bottom"


deep.f = deep
attempt("deep", lambda: deep(400))
deep.f = lambda n: deep.__class__.__call__(deep, n)
attempt("deep", lambda: deep(200))
sys.modules["ghost"] = None
attempt("import", lambda: __import__("ghost"))
sys.modules["ghost"] = 5
attempt("import", lambda: __import__("ghost"))


def from_ghost():
    from ghost import x


attempt("from", from_ghost)
del sys.modules["ghost"]
f = lambda: f
f.me = f
f.__dict__["all"] = [f, f.__closure__]
del f
gc.collect()
