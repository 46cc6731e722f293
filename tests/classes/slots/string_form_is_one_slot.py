# A plain string names one slot; it isn't split into letters.
class C:
    __slots__ = "value"


c = C()
c.value = 1
print(c.value)
print(C.__slots__)
for name in "valu":
    try:
        setattr(c, name, 1)
    except AttributeError as e:
        print(e)


class D:
    __slots__ = "a", "b"


d = D()
d.a, d.b = 1, 2
print(d.a, d.b)


class E:
    __slots__ = ("only")


e = E()
e.only = 3
print(e.only, type(E.__slots__).__name__)
try:
    class F:
        __slots__ = "a b"
except TypeError as e:
    print(e)
