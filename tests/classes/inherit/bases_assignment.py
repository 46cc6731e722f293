# Changing __bases__ changes the mro of the class and its subclasses.
class A:
    def who(self): return "A"


class B:
    def who(self): return "B"


class C(A):
    pass


class D(C):
    pass


c, d = C(), D()
print(c.who(), d.who())
C.__bases__ = (B,)
print(c.who(), d.who(), [k.__name__ for k in D.__mro__])
C.__bases__ = (A, B)
print(c.who(), C.__bases__ == (A, B))
for bad in ((), 5, (5,), (D,), (C,)):
    try:
        C.__bases__ = bad
    except TypeError as e:
        print(e)
print([k.__name__ for k in A.__subclasses__()], [k.__name__ for k in B.__subclasses__()])
try:
    int.__bases__ = (A,)
except TypeError as e:
    print(e)
C.__name__ = "Renamed"
print(C.__name__, C.__qualname__, C)
try:
    C.__name__ = 5
except TypeError as e:
    print(e)
