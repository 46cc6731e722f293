"""Which comparison methods the built-in types have of their own."""
import collections
import functools
import types
import weakref

NAMES = ("__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__")
for cls in (complex, range, dict, list, tuple, set, frozenset, str, bytes,
            bytearray, int, float, bool, slice, property, type,
            types.GenericAlias, types.UnionType, types.MethodType,
            types.BuiltinFunctionType, type([].__len__), types.FunctionType,
            types.SimpleNamespace, types.MappingProxyType, types.CellType,
            collections.deque, collections.OrderedDict, weakref.ref,
            type({}.keys()), functools.partial):
    print(cls.__name__, [n for n in NAMES if n in cls.__dict__])
for value in (1j, range(3), [].append, [].__len__, list[int], int | str, {}):
    for name in NAMES:
        method = type(value).__dict__[name]
        print(type(value).__name__, name, method(value, value),
              method(value, 5))


@functools.total_ordering
class C(complex):
    pass


try:
    print(C(1) < C(2))
except TypeError as e:
    print(e)
print(complex.__lt__, C.__lt__ is complex.__lt__)


class R:
    def __ge__(self, other):
        return "R.__ge__"


print(1j <= R(), range(2) <= R(), {} <= R())
try:
    1j < 2j
except TypeError as e:
    print(e)
