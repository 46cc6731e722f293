from collections.abc import Callable, Iterable, Mapping
import collections.abc, copy
a = Callable[[int, str], float]
print(a, a.__args__, a.__origin__, a.__parameters__, type(a).__mro__[1])
print(Callable[..., int], Callable[..., int].__args__, Callable[[], int], Callable[[], int].__args__)
print(Callable[[int], None], Callable[[int], "X"], Callable[["A"], list[int]], Callable[(int, str), float] if 0 else "")
print(a == Callable[[int, str], float], a == Callable[[int], float], hash(a) == hash(Callable[[int, str], float]), a is a)
for bad in (int, (int, str), (int,), (int, str, float), [int], (3, int), ([int],), "x", ()):
    try: print(Callable[bad])
    except TypeError as e: print(e)
class T: pass
print(Callable[[T], T], Callable[[lambda x: x], int].__args__[0].__name__)
print(a.__reduce__()[1], Callable[..., int].__reduce__())
print(copy.copy(a) == a, copy.deepcopy(a) == a)
print(a | None, None | a, isinstance(a | int, type(int | str)))
def f[X, Y, **P](): 
    c = Callable[[X, Y], X]
    print(c.__parameters__, c[int, str], c[int, str].__args__, c[list[X], Y][int, str])
    d = Callable[[X], list[Y]]
    print(d, d[int, str])
    p = Callable[P, int]
    print(p, p.__parameters__, p[[str, bytes]], p[...], p[str, bytes], p[str], p[[]])
    q = Callable[P, X]
    print(q[[int], str], q[..., str], q[[], X][bytes])
    for bad in (lambda: c[int], lambda: c[int, str, float], lambda: a[int], lambda: q[int, str]):
        try: print(bad())
        except TypeError as e: print(e)
f()
try: isinstance(len, a)
except TypeError as e: print(e)
try: issubclass(int, a)
except TypeError as e: print(e)
class Sub(Callable[[int], str]):
    def __call__(self, x): return str(x)
print(Sub()(3), Sub.__bases__, Sub.__orig_bases__, isinstance(Sub(), Callable))
print(Iterable[int], Mapping[str, int], Iterable[int].__origin__ is Iterable, collections.abc.Set[int])
try: collections.abc.Sized[int]
except TypeError as e: print(e)
try: collections.abc.Hashable[int]
except TypeError as e: print(e)
for n in sorted(collections.abc.__all__):
    c = getattr(collections.abc, n)
    print(n, hasattr(c, "__class_getitem__"))
x: Callable[[int], int] = lambda v: v
print(__annotations__)
