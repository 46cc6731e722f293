import sys, types
def mod(name, **ns):
    m = types.ModuleType(name); m.__dict__.update(ns); sys.modules[name] = m; return m
pkg = mod("pkg", __path__=[], value=1); sub = mod("pkg.sub", deep=2); pkg.sub = sub; leaf = mod("pkg.sub.leaf", x=3); sub.leaf = leaf
import pkg.sub.leaf
print(pkg.__name__, pkg.sub.leaf.x)
import pkg.sub.leaf as l, pkg.sub as s
print(l.__name__, s.__name__)
from pkg import sub as z, value
from pkg.sub import (leaf, deep,)
from pkg.sub.leaf import x as y
print(z.__name__, value, leaf.__name__, deep, y)
del pkg.sub
from pkg import sub
print(sub.__name__)
try: import pkg.sub.leaf as again; print(again.__name__)
except AttributeError as e: print(e)
try: import pkg.nothing
except ModuleNotFoundError as e: print(e, e.name)
try: from pkg import nothing
except ImportError as e: print(e, e.name, e.path)
try: import value.sub
except ModuleNotFoundError as e: print(e)
mod("plain")
try: import plain.sub
except ModuleNotFoundError as e: print(e)
def f():
    import pkg.sub.leaf
    from pkg import value as v
    return sorted(locals())
print(f())
print(__import__("pkg.sub").__name__, __import__("pkg.sub", fromlist=["leaf"]).__name__, __import__("pkg.sub.leaf", fromlist=("x",)).__name__, __import__("pkg", globals(), locals(), [], 0).__name__)
calls = []
import builtins
real = builtins.__import__
def hook(name, globals=None, locals=None, fromlist=(), level=0): calls.append((name, fromlist, level)); return real(name, globals, locals, fromlist, level)
builtins.__import__ = hook
import pkg; import pkg.sub.leaf as q; from pkg import value, sub as s2
builtins.__import__ = real
print(calls)
class Lazy(types.ModuleType):
    def __getattr__(self, n): return f"lazy {n}"
sys.modules["lazy"] = Lazy("lazy")
from lazy import a, b
import lazy
print(a, b, lazy.c)
sys.modules["odd"] = 5
import odd
print(odd)
from odd import real
print(real)
try: from odd import nope
except ImportError as e: print(e)
