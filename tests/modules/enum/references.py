# lifetime: enums die with their last reference
import gc
import weakref
from enum import Enum, IntEnum, Flag


class Noted:
    def __init__(self, text):
        self.text = text

    def __del__(self):
        print("end of", self.text)


class Kept(Enum):
    A = Noted("kept")


def local():
    class Local(Enum):
        A = Noted("local A")
        B = Noted("local B")
    return weakref.ref(Local), weakref.ref(Local.A), list(Local)[0].value.text


cls, member, text = local()
gc.collect()
print(cls(), member(), text)
print(weakref.ref(Kept.A)() is Kept.A, weakref.getweakrefcount(Kept.A))
d = weakref.WeakKeyDictionary()
d[Kept.A] = 1
print(d[Kept.A], len(d))


class Perm(Flag):
    R = 1
    W = 2


composite = weakref.ref(Perm.R | Perm.W)
gc.collect()
print(composite() is Perm(3))
try:
    weakref.ref(IntEnum("I", "A").A)
except TypeError as e:
    print(e)
for i in range(50):
    class Again(Enum):
        A = i
        B = "b"
gc.collect()
print(Again.A.value, len(Enum.__subclasses__()) < 20)
