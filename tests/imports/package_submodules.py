# Importing a submodule imports its package and sets it as attribute.
import sys
import pkg.first

print(pkg.__doc__, pkg.level, pkg.first.VALUE, pkg.first_value, pkg.first.package)
print(pkg.__name__, pkg.__package__, hasattr(pkg, "__path__"), hasattr(pkg.first, "__path__"))
print("pkg.sub" in sys.modules, hasattr(pkg, "sub"))
import pkg.sub
print(pkg.sub.__name__, pkg.sub.__package__)
import pkg.first as f
print(f is pkg.first, f is sys.modules["pkg.first"])
from pkg import first, level as l
print(first is f, l)
try:
    import pkg.missing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    from pkg import missing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    import pkg.first.deeper
except ModuleNotFoundError as e:
    print(e)
