# __import__ is what the statement calls; it gives the top package.
import sys

m = __import__("mod_name")
print(m.name)
top = __import__("pkg4.sub.deep")
print(top.__name__)
deep = __import__("pkg4.sub.deep", fromlist=["up"])
print(deep.__name__)
try:
    __import__("nothing_there")
except ModuleNotFoundError as e:
    print(e)
for bad in ("", 5):
    try:
        __import__(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
builtins = sys.modules["builtins"]
original = builtins.__import__


def traced(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", name, fromlist, level)
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = traced
import mod_name
from mod_name import name, was_main as w
import pkg4.b as b
builtins.__import__ = original
print(b.__name__)
