# A slot declared again in a subclass hides the base's, which stays usable.
class A:
    __slots__ = ("v",)


class B(A):
    __slots__ = ("v",)


b = B()
b.v = "B"
print(b.v)
try:
    A.v.__get__(b)
except AttributeError as e:
    print("A's slot is empty:", e)
A.v.__set__(b, "A")
print(b.v, A.v.__get__(b), B.v.__get__(b))
print(A.v is B.v)
del b.v
print(hasattr(b, "v"), A.v.__get__(b))
A.v.__delete__(b)
try:
    A.v.__get__(b)
except AttributeError as e:
    print(e)


class D:
    __slots__ = ("twice", "twice")


d = D()
d.twice = 1
print(d.twice, D.__slots__)
