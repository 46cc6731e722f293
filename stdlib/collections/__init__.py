"""Containers beyond the built-in ones.

deque, defaultdict and OrderedDict are native.  The others lie in modules of
their own, brought in when they are asked for, so that importing this one
costs next to nothing.
"""

from _collections import (OrderedDict, _count_elements, _deque_iterator,
                          _tuplegetter, defaultdict, deque)

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList",
           "UserString", "defaultdict", "deque", "namedtuple"]

_modules = {
    "namedtuple": "_named",
    "Counter": "_counter",
    "ChainMap": "_user",
    "UserDict": "_user",
    "UserList": "_user",
    "UserString": "_user",
}


def __getattr__(name):
    where = _modules.get(name)
    if where is None:
        import sys
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}",
                             name=name, obj=sys.modules[__name__])
    module = __import__("collections." + where, fromlist=[name])
    value = globals()[name] = getattr(module, name)
    return value


def __dir__():
    return sorted(globals().keys() | __all__)
