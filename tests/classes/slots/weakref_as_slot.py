# Weak references need "__weakref__" among the slots.
from weakref import ref


class Without:
    __slots__ = ("a",)


class With:
    __slots__ = ("a", "__weakref__")


class Normal:
    pass


class Sub(Without):
    pass


class SubSlots(With):
    __slots__ = ("b",)


try:
    w = Without()
    ref(w)
except TypeError as e:
    print(e)
for cls in (With, Normal, Sub, SubSlots):
    o = cls()
    r = ref(o)
    print(cls.__name__, r() is o, end=" ")
    del o
    print(r())
print(With.__slots__, hasattr(Without(), "__weakref__"))
print(With().__weakref__)
