# The class shows the descriptor; setting on the class replaces it for all.
class C:
    __slots__ = ("a", "b")


c = C()
c.a = 1
c.b = 2
saved = C.a
del C.a
try:
    c.a
except AttributeError as e:
    print(e)
try:
    c.a = 5
except AttributeError as e:
    print(e)
print(c.b, saved.__get__(c))
C.a = saved
print(c.a)
C.alias = saved
c.alias = "through alias"
print(c.a, c.alias)
C.a = property(lambda self: "property over " + saved.__get__(self))
print(c.a)
