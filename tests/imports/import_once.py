# A module is run once; later imports give the same object.
import sys
import mod_simple
import mod_simple as alias
from mod_simple import items

print(mod_simple is alias, sys.modules["mod_simple"] is mod_simple)
items.append(1)
print(alias.items)


def f():
    import mod_simple
    return mod_simple


print(f() is mod_simple, mod_simple.__name__, mod_simple.__doc__)
del sys.modules["mod_simple"]
import mod_simple as again
print(again is mod_simple, again.items, mod_simple.items)
