# The module itself: names, laziness, star import
import collections

print(collections.__all__)
print([getattr(collections, n).__name__ for n in collections.__all__])
print([getattr(collections, n).__module__ for n in collections.__all__])
print(set(collections.__all__) <= set(dir(collections)))
try:
    collections.nothing
except AttributeError as e:
    print(e, e.name, e.obj is collections)
try:
    from collections import nothing
except ImportError as e:
    print(str(e).split(" (")[0])
print(hasattr(collections, "abc"))
import collections.abc
print(collections.abc.Mapping.__module__)
from collections.abc import Mapping, MutableSequence
print(collections.abc.Mapping is Mapping)
space = {}
exec("from collections import *", space)
print(sorted(n for n in space if not n.startswith("_")))
from collections import Counter as C1
print(C1 is collections.Counter is space["Counter"])
import sys
print("collections.abc" in sys.modules, sys.modules["collections"] is collections)
print(isinstance(collections.deque(), MutableSequence),
      isinstance(collections.UserList(), MutableSequence),
      isinstance(collections.UserString(""), collections.abc.Sequence))
for n in collections.__all__:
    cls = getattr(collections, n)
    if isinstance(cls, type):
        print(n, [b.__name__ for b in cls.__mro__][1:3], repr(cls))
