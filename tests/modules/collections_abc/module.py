import collections.abc as c, _collections_abc as u, sys, collections
from collections import abc
print(c is u, abc is c, sys.modules["collections.abc"] is c, c.__name__, collections.abc is c)
print(c.__all__)
ns = {}
exec("from collections.abc import *", ns)
print(sorted(k for k in ns if k != "__builtins__") == sorted(c.__all__))
print([c.__dict__[n].__qualname__ for n in c.__all__] == c.__all__)
print({c.__dict__[n].__module__ for n in c.__all__}, [type(c.__dict__[n]).__name__ for n in c.__all__])
try: c.Nope
except AttributeError as e: print(e)
for n in c.__all__:
    k = c.__dict__[n]
    print(n, sorted(x for x in vars(k) if x not in ("__module__", "__doc__", "__firstlineno__", "_abc_impl", "__buffer__", "__abc_tpflags__")), [b.__name__ for b in k.__mro__])
print(c.Set.__rand__ is c.Set.__and__, c.Set.__ror__ is c.Set.__or__, c.Set.__rxor__ is c.Set.__xor__)
