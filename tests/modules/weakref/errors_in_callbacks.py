# An exception in a callback is reported and forgotten.
import sys
from weakref import finalize, ref


class C:
    pass


def fails(r):
    raise ValueError("in callback")


def hook(info):
    print(info.exc_type.__name__, info.exc_value, info.err_msg,
          getattr(info.object, "__name__", type(info.object).__name__))


sys.unraisablehook = hook
o = C()
r = ref(o, fails)
s = ref(o, lambda r: print("the others are called"))
t = ref(o, fails)
del o
print(r(), s(), t())
o = C()
r = ref(o, 42)
del o
o = C()
f = finalize(o, fails, 1)
del o
print(f.alive)
try:
    o = C()
    r = ref(o, fails)
    raise KeyError("pending")
except KeyError as e:
    del o
    print("still", repr(e))
o = C()
r = ref(o, lambda: 0)
del o
