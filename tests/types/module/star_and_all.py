"""sys as a module: what is in it, and rebinding names."""
import sys
from sys import *

print(maxsize == sys.maxsize, "argv" in globals(), "_getframe" in globals())
import sys as first, builtins as second
print(first is sys, second.__name__, type(second) is type(sys))
saved = sys.path
print(isinstance(saved, list), isinstance(sys.modules, dict),
      isinstance(sys.argv, list), sys.argv[0].endswith("star_and_all.py"))
sys.my_own = 5
print(sys.my_own, "my_own" in vars(sys))
del sys.my_own
try:
    sys.my_own
except AttributeError as error:
    print(error, error.name, error.obj is sys)
sys.modules["invented"] = type(sys)("invented")
sys.modules["invented"].value = 42
import invented
from invented import value
print(invented.value, value, invented.__name__)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error)
try:
    from invented import missing
except ImportError as error:
    print(error)
del sys.modules["invented"]
try:
    import invented
except ModuleNotFoundError as error:
    print(error)
