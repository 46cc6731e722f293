# Weak references need "__weakref__" in __slots__.
from weakref import ref


class Plain:
    __slots__ = ("a",)


class Weak:
    __slots__ = ("a", "__weakref__")


class Normal:
    pass


p = Plain()
try:
    ref(p)
except TypeError as e:
    print(e)
w = Weak()
r = ref(w)
print(r() is w)
w.a = 5
print(r().a)
del w
print(r())
n = Normal()
print(ref(n)() is n)
