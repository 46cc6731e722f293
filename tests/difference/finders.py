# Import finds modules by itself, without files of byte code, so that modules
# have no __cached__; of CPython's three finders the last two change places,
# since the library lies in the interpreter and a script's own modules come
# before it.  The built-in modules get their __spec__ when importlib is first
# imported.
# CPython: True for __cached__, a spec for math, then BuiltinImporter,
# FrozenImporter, PathFinder.

import math
import sys

print(math.__spec__)
import importlib.util

print(math.__spec__)
print([finder.__name__ for finder in sys.meta_path])
spec = importlib.util.spec_from_file_location("name", "/folder/name.py")
print(spec.cached, hasattr(importlib.util.module_from_spec(spec),
                           "__cached__"))
