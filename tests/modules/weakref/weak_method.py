# WeakMethod.
import weakref
from weakref import WeakMethod as WM, ref


class A:
    def f(self, x=1): return ("f", x)
    def g(self): return "g"
    @classmethod
    def cm(cls): return cls.__name__


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


o = A()
m, m2, m3 = WM(o.f), WM(o.f), WM(o.g)
print(m()(5), m == m2, m != m2, m == m3, hash(m) == hash(m2), m() == o.f,
      m is m2, m == 3, len({m, m2, m3}), isinstance(m, ref))
print(m() is m(), m().__self__ is o, m().__func__ is A.f)
other = A()
print(m == WM(other.f), m != WM(other.f))
calls = []
with_callback = WM(o.f, lambda r: calls.append((r is with_callback, r())))
for bad in (3, A.f, len, None, A):
    show(lambda: WM(bad))
show(lambda: WM())
print(WM(A.cm)()())
show(lambda: setattr(m, "attribute", 1))
print(weakref.getweakrefcount(o) >= 4)
del o
print(m(), m2(), calls, m == m2, m == m, m != m2, m != m)
print(hash(m) == hash(m), repr(m)[:11], repr(m)[-5:])


# The function may die before the object.
class B:
    pass


b = B()


def function(self): return "temporary"


import types
bound = types.MethodType(function, b)
gone = []
wm = WM(bound, lambda r: gone.append(r()))
del bound
print(wm()())
del function
print(wm(), gone)
del b
print(gone)


class Sub(WM):
    def __call__(self):
        inner = super().__call__()
        return inner and inner()


a = A()
s = Sub(a.g)
print(s())
del a
print(s())
