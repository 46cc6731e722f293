# A subclass with __slots__ has the slots of its bases and its own.
class A:
    __slots__ = ("a",)


class B(A):
    __slots__ = ("b",)


class C(B):
    __slots__ = ("c", "d")


c = C()
c.a, c.b, c.c, c.d = 1, 2, 3, 4
print(c.a, c.b, c.c, c.d)
try:
    c.e = 5
except AttributeError as e:
    print(e)
print(A.__slots__, B.__slots__, C.__slots__)
b = B()
b.a = 1
try:
    b.c = 1
except AttributeError as e:
    print(e)
print([[n for n in k.__slots__] for k in C.__mro__ if k is not object])
print(A.a.__get__(c), B.b.__get__(c), C.d.__get__(c))
print("a" in C.__dict__, "a" in A.__dict__, C.a is A.a)
