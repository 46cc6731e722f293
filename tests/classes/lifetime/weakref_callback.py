# A weak reference's callback runs when its object dies.
from weakref import ref


class C:
    def __del__(self):
        print("del")


def gone(r):
    print("callback", r(), r is w)


c = C()
w = ref(c, gone)
print(w() is c)
del c
print(w())
d = C()
first = ref(d, lambda r: print("first"))
second = ref(d, lambda r: print("second"))
plain = ref(d)
print(plain is ref(d))
d = None
print(first(), second(), plain())
e = C()
lost = ref(e, lambda r: print("never called"))
del lost
del e
print("end")
