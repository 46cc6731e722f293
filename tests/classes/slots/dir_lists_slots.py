# dir() names the slots of all bases, filled or not.
class A:
    __slots__ = ("zebra", "__hidden")


class B(A):
    __slots__ = ("apple",)

    def method(self):
        pass


b = B()
print([n for n in dir(b) if not n.startswith("__")])
b.zebra = 1
print([n for n in dir(b) if not n.startswith("__")])
print([n for n in dir(B) if not n.startswith("__")])


class C(B):
    pass


c = C()
c.middle = 1
print([n for n in dir(c) if not n.startswith("__")])
print([n for n in vars(A) if not n.startswith("__")])
print("__dict__" in dir(b), "__dict__" in dir(c), "__slots__" in dir(b))
