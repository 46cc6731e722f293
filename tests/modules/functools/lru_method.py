# Cached methods, class and static methods, descriptors, attributes, weak references, copies.
import copy
import weakref
from functools import lru_cache, cache


class A:
    def __init__(self, n):
        self.n = n

    @lru_cache(maxsize=None)
    def method(self, x):
        calls.append((self.n, x))
        return self.n + x

    @classmethod
    @cache
    def make(cls, x):
        calls.append((cls.__name__, x))
        return x

    @staticmethod
    @cache
    def static(x):
        calls.append(x)
        return x

    @property
    @cache
    def prop(self):
        calls.append("prop")
        return self.n


class B(A):
    pass


calls = []
a, b = A(1), A(2)
print(a.method(1), a.method(1), b.method(1), b.method(x=1), A.method(a, 1), calls)
print(A.method.cache_info(), a.method.__func__ is A.method, a.method.__self__ is a)
calls.clear()
print(A.make(1), a.make(1), B.make(1), A.static(2), a.static(2), a.prop, a.prop, b.prop, calls)
print(A.make.__func__.cache_info() if hasattr(A.make, "__func__") else None, A.static.cache_info())


@cache
def f(x):
    return x


print(type(f).__name__, type(f).__module__, sorted(f.__dict__))
f.attribute = 1
print(f.attribute, weakref.ref(f)() is f)
print(copy.copy(f) is f, copy.deepcopy(f) is f, f.__reduce__())
print(f.__get__(None, A) is f, f.__get__(5, int)())
method = f.__get__("x")
print(method.__self__, method())
Wrapper = type(f)


try:
    class Sub(Wrapper):
        pass
except TypeError as e:
    print(e)
s = Wrapper(lambda x: x * 2, 2, False, lambda *n: n)
print(s(1), s(1), s.cache_info(), isinstance(s, Wrapper))
s.x = 1
for args in [(5, 1, False, int), (f, "a", False, int), (f, 1.5, False, int), (f, 2**70, False, int)]:
    try:
        Wrapper(*args)
    except Exception as e:
        print(type(e).__name__, e)
try:
    Wrapper(f, 1, False, 5).cache_info()
except TypeError as e:
    print(e)
print(Wrapper(user_function=len, maxsize=None, typed=1, cache_info_type=lambda *n: n).cache_info())
a.self = a
w = weakref.ref(a)
A.method.cache_clear()
