# __class__ can be changed between classes with the same slots.
class A:
    __slots__ = ("x", "y")

    def who(self):
        return "A", self.x


class B:
    __slots__ = ("x", "y")

    def who(self):
        return "B", self.x


a = A()
a.x = 1
print(a.who())
a.__class__ = B
print(a.who(), type(a).__name__, isinstance(a, A), isinstance(a, B))
a.y = 2
print(a.y)


class C(A):
    __slots__ = ()

    def who(self):
        return "C", self.x


c = A()
c.x = 5
c.__class__ = C
print(c.who(), c.__class__ is C)
c.__class__ = A
print(c.who())
