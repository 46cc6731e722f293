# ExceptionGroup is made as by a class statement: weak references to it and to
# what derives from it, but not to its base.
import gc
import weakref

group = ExceptionGroup("group", [ValueError("v")])
ref = weakref.ref(group, lambda ref: print("callback", ref()))
print(ref() is group, group.message, group.exceptions)
part, rest = group.split(ValueError)
print(part.exceptions, rest, weakref.ref(part)() is part)
del group, part
print(ref())


class Derived(ExceptionGroup):
    pass


class Slotted(ExceptionGroup):
    __slots__ = ("a", "b")


for cls in Derived, Slotted:
    e = cls("derived", [TypeError("t")])
    e.a = e
    ref = weakref.ref(e)
    print(ref() is e, cls.__weakrefoffset__ != 0, e.subgroup(TypeError))
    try:
        raise e
    except* TypeError as caught:
        print(type(caught).__name__, caught.exceptions)
        del caught
    del e
    gc.collect()
    print(ref())
try:
    class Again(ExceptionGroup):
        __slots__ = ("__weakref__",)
except TypeError as e:
    print(e)
try:
    weakref.ref(BaseExceptionGroup("base", [KeyboardInterrupt()]))
except TypeError as e:
    print(e)
