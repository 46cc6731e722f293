# __del__ is inherited; a subclass calls its base's by itself.
class A:
    def __del__(self):
        print("A.__del__ of", type(self).__name__)


class B(A):
    pass


class C(A):
    def __del__(self):
        print("C.__del__")
        super().__del__()


A()
B()
C()
c = C()
c.__del__ = lambda: print("instance attribute is not used")
del c
b = B()
B.__del__ = lambda self: print("set on the class later")
del b
del B.__del__
B()
