# Which bases go together, with slots and without.
import collections
from typing import Generic, TypeVar
T = TypeVar("T")
class Plain: pass
class Empty: __slots__ = ()
class X: __slots__ = ("x",)
class Y: __slots__ = ("y",)
class XX(X): __slots__ = ("xx",)
class XD(X): pass
class XE(X): __slots__ = ()
class L(list): __slots__ = ("l",)
class L0(list): __slots__ = ()
class Dd(dict): __slots__ = ("d",)
class E(Exception): __slots__ = ("e",)
class E0(ValueError): __slots__ = ()
class D(collections.deque): __slots__ = ("q",)
class S(set): __slots__ = ("s",)
class G(Generic[T]): __slots__ = ("g",)
class W: __slots__ = ("__weakref__",)
class DD: __slots__ = ("__dict__",)
class DW: __slots__ = ("__dict__", "__weakref__")

kinds = [Plain, Empty, X, Y, XX, XD, XE, L, L0, Dd, E, E0, D, S, G, W, DD, DW,
         object, list, dict, tuple, int, str, type, Exception, OSError]
for a in kinds:
    row = []
    for b in kinds:
        if a is b:
            row.append("=")
            continue
        try:
            c = type("C", (a, b), {"__slots__": ()})
        except TypeError as e:
            t = str(e)
            row.append("L" if "lay-out" in t else "M" if "MRO" in t else
                       "m" if "metaclass" in t else t)
        else:
            row.append(c.__base__.__name__[0])
    print(a.__name__.ljust(10), " ".join(row))
for a, b in ((X, Y), (L, Dd), (int, str), (X, L), (E, X), (int, X), (OSError, E)):
    try:
        class Z(a, b): pass
    except TypeError as e:
        print(a.__name__, b.__name__, e)
    else:
        print(a.__name__, b.__name__, Z.__base__.__name__, Z.__mro__[1].__name__)
for a in (bool, type(None), type(...), range, slice, type(lambda: 1),
          type(iter([])), type(Plain().__init__), property, super, staticmethod,
          type({}.keys()), type(x for x in ()), type(NotImplemented), type(X.x)):
    try:
        class Z(a): __slots__ = ()
        print(a.__name__, "made")
    except TypeError as e:
        print(a.__name__, e)
