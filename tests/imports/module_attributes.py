# The attributes that import gives modules.
import sys
import itertools
import mod_simple
import pkg
import ns_corners
import json.decoder


def tail(path):
    return path and path.rpartition("/imports/")[2]


for m in mod_simple, pkg, ns_corners:
    s = m.__spec__
    print(m.__name__, repr(m.__package__), tail(m.__file__),
          [tail(p) for p in getattr(m, "__path__", ())])
    print("  ", s.name, tail(s.origin), repr(s.parent), s.has_location,
          type(s.loader).__name__, s.loader is m.__loader__, s.loader_state)
print(type(ns_corners.__path__).__name__, len(ns_corners.__path__))
print(json.decoder.__package__, json.__package__)
import importlib
for m in sys, itertools:
    print(m.__name__, m.__spec__, m.__loader__, repr(m.__package__))
print(json.decoder.__spec__.name, json.decoder.__spec__.parent,
      json.__spec__.parent)
print(__name__, __spec__, __package__, tail(__file__), __doc__)
print(sys.modules["__main__"].__dict__ is globals())
print([n for n in sorted(vars(mod_simple)) if n.startswith("__") and
       n != "__cached__"])
