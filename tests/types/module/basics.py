"""Modules: attributes, dir, the module object."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


import sys
import sys as system
from sys import maxsize as largest, version_info

print(sys is system, largest > 2 ** 30, version_info[:2], type(sys).__name__)
print(sys.__name__, __name__, sys.modules["sys"] is sys, "sys" in sys.modules)
print("maxsize" in dir(sys), hasattr(sys, "nothing"), repr(sys))
show(getattr, sys, "nothing")
show(lambda: sys.nothing())
show(lambda: sys())
show(lambda: sys[0])
show(lambda: sys + 1)
module = type(sys)("fresh", "its doc")
print(module.__name__, module.__doc__, sorted(vars(module)), module)
module.x = 5
print(module.x, vars(module)["x"], "x" in dir(module))
del module.x
show(getattr, module, "x")
show(type(sys))
show(type(sys), 5)
exec("y = 3\ndef f(): return y * 2", vars(module))
print(module.f(), module.f.__module__)
module.y = 10
print(module.f())
for source in ("import no_such_module", "from sys import no_such_name",
               "import sys.nothing", "from . import x", "import a.b.c"):
    try:
        exec(source, {"__name__": "__main__"})
    except ImportError as error:
        print(type(error).__name__, "|", error, "|", error.name)
