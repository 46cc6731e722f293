# __new__ alone makes an object whose slots are all empty.
class C:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


c = C.__new__(C)
print(hasattr(c, "a"), hasattr(c, "b"))
c.__init__(5)
print(c.a)
o = object.__new__(C)
print(type(o).__name__, hasattr(o, "a"))
try:
    C()
except TypeError as e:
    print(e)
try:
    object.__new__(C, 1)
except TypeError as e:
    print(e)


class D:
    __slots__ = ("v",)

    def __new__(cls, v):
        self = super().__new__(cls)
        self.v = v
        return self


print(D(3).v)
try:
    D.__new__(D)
except TypeError as e:
    print(e)


class Plain:
    __slots__ = ()


try:
    Plain(1)
except TypeError as e:
    print(e)
