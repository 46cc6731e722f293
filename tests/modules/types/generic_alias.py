from types import GenericAlias as G, UnionType
import copy, types
a = G(list, (int,)); print(a, a == list[int], hash(a) == hash(list[int]), a.__origin__, a.__args__, a.__parameters__, a.__unpacked__)
print(G(dict, (str, int)), G(list, int).__args__, G(int, ()), G(3, (4,)), G(type, "x"))
for x in ((), (list,), (list, int, 3)):
    try: print(G(*x))
    except TypeError as e: print(e)
try: G(list, item=int)
except TypeError as e: print(e)
b = list[int]
print(b(), b([1, 2]), type(b("ab")), b.append, b.__class__, type(b)) if 0 else print(b([1, 2]), b.__class__, b.__mro_entries__(()), b.__name__, b.__doc__ == list.__doc__)
try: b[str]
except TypeError as e: print(e)
for f in (lambda: isinstance([], b), lambda: issubclass(list, b), lambda: b.nope, lambda: setattr(b, "__origin__", 1), lambda: iter(list[int]), lambda: b < b):
    try: print(repr(type(f()))[:0])
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print([*tuple[int]][0], next(iter(list[int])).__unpacked__, *tuple[int, str])
print(copy.copy(b) == b, copy.deepcopy(b) == b, b.__reduce__(), "")
print(repr(list[list[int]]), list[...], tuple[()], tuple[int, ...], list[None], list["x"], dict[str, list[int]], list[int | None], list[print], type[int])
u = int | str | None
print(u, u.__args__, type(u), u == (str | int | None), hash(u) == hash(None | str | int), int | int, (int | str) | int, list[int] | None)
for f in (lambda: int | 3, lambda: "x" | int, lambda: UnionType(), lambda: u(), lambda: u[int], lambda: isinstance(3, list[int] | int), lambda: issubclass(int, u | list[int]), lambda: setattr(u, "x", 1)):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print(isinstance(3, u), isinstance(None, u), isinstance(2.5, u), issubclass(int, u), issubclass(type(None), u))
print(copy.copy(u) == u, copy.deepcopy(u) == u)
class Sub(G):
    def __repr__(self): return "Sub!"
s = Sub(list, int); print(s, s == list[int], s.__origin__, s([3]))
def f[T](): return list[T], dict[str, T], T | None
l, d, o = f(); print(l, l[int], d[float], d.__parameters__)
try: l[int, str]
except TypeError as e: print(e)
print(dir(b) == sorted(dir(b)), "append" in dir(b), "__origin__" in dir(b))
import weakref; print(weakref.ref(b)() is b)
