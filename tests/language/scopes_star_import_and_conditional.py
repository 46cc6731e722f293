import sys, types
m = types.ModuleType("made"); m.__dict__.update(a=1, _b=2, c=3, __d=4)
sys.modules["made"] = m
from made import *
print(a, "_b" in globals(), c)
m.__all__ = ["_b"]
from made import *
print(_b)
for all_ in (["missing"], [5], 5, ("a",), "ac", None):
    m.__all__ = all_
    try: exec("from made import *", ns := {}); print(all_, sorted(k for k in ns if k != "__builtins__"))
    except Exception as e: print(all_, "->", type(e).__name__, e)
del m.__all__
m.__getattr__ = lambda n: f"dynamic {n}" if n != "__all__" and not n.startswith("__") else (_ for _ in ()).throw(AttributeError(n))
from made import anything, a as renamed
print(anything, renamed)
def f():
    from made import c as x, a
    import made as n, sys
    return x, a, n.__name__
print(f())
if True: import made as cond
else: import nothing_like_this
try: import nothing_like_this
except ModuleNotFoundError as e: print(e, e.name, e.path)
try: from made import __nope__
except ImportError as e: print(e, e.name, e.name_from)
try: import made.sub
except ModuleNotFoundError as e: print(e)
sys.modules["blocked"] = None
try: import blocked
except ModuleNotFoundError as e: print(e)
try: from . import x
except ImportError as e: print(e)
try: from .a import x
except ImportError as e: print(e)
for bad in ("__import__('')", "__import__(5)", "__import__('a.b.')", "__import__('made', level=-1)", "__import__('x', level=1)", "import made as a.b" if False else "1"):
    try: print(eval(bad))
    except Exception as e: print(bad, "->", type(e).__name__, e)
class C: from made import a as cls_a; import sys as s
print(C.cls_a, C.s is sys)
