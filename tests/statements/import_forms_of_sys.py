# The import statement on a module that is always there.
import sys
import sys as system
from sys import version_info, maxsize as big

print(sys is system, big == sys.maxsize)
print(version_info[:2] >= (3, 13), sys.version_info is version_info)


def f():
    import sys as local
    return local is sys


class C:
    import sys as attribute


print(f(), C.attribute is sys)
try:
    from sys import nothing_like_this
except ImportError as e:
    print(type(e).__name__, e)
try:
    import no_such_module_at_all
except ModuleNotFoundError as e:
    print(type(e).__name__, e, e.name)
try:
    import sys.sub
except ModuleNotFoundError as e:
    print(e)
print(sys.modules["sys"] is sys, sys.__name__, "__main__" in sys.modules)
print(sys.modules["__main__"].f is f)
