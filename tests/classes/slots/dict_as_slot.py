# "__dict__" in __slots__ brings the dict back beside the slots.
class C:
    __slots__ = ("a", "__dict__")


c = C()
c.a = 1
print(c.__dict__)
c.b = 2
c.c = 3
print(c.__dict__, vars(c) is c.__dict__)
print(C.__slots__)
c.__dict__ = {"z": 26}
print(c.z, c.a, hasattr(c, "b"))
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
del c.z
print(c.__dict__)


class D:
    __slots__ = "__dict__"


d = D()
d.anything = 1
print(d.__dict__, D.__slots__)
