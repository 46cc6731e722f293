# super() follows the mro of the object, not of the class it stands in.
class Base:
    def __init__(self, **kw):
        print("Base", kw)

    def who(self):
        return ["Base"]


class A(Base):
    def __init__(self, a, **kw):
        print("A", a)
        super().__init__(**kw)

    def who(self):
        return ["A"] + super().who()


class B(Base):
    def __init__(self, b, **kw):
        print("B", b)
        super().__init__(**kw)

    def who(self):
        return ["B"] + super().who()


class C(A, B):
    def who(self):
        return ["C"] + super().who()


class D(B, A):
    def who(self):
        return ["D"] + super(D, self).who()


c = C(a=1, b=2)
print(c.who(), A(a=0).who())
print(D(a=1, b=2).who())
try:
    C(a=1, b=2, c=3).nothing
except AttributeError as e:
    print(e)
try:
    C(a=1)
except TypeError as e:
    print(e)
