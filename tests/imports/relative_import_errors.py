# Relative imports without a package, or past its top.
try:
    from . import anything
except ImportError as e:
    print(type(e).__name__, e)
try:
    from .mod_simple import value
except ImportError as e:
    print(type(e).__name__, e)
try:
    import pkg3.a
except ImportError as e:
    print(type(e).__name__, e)
import sys
print(sorted(n for n in sys.modules if n.startswith("pkg3")))
