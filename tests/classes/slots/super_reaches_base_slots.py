# super() finds a base's slot even if the subclass hides the name.
class A:
    __slots__ = ("v",)


class B(A):
    __slots__ = ()

    @property
    def v(self):
        return super().v * 10

    @v.setter
    def v(self, value):
        A.v.__set__(self, value)


b = B()
b.v = 4
print(b.v, A.v.__get__(b))
try:
    super(B, b).v = 9
except AttributeError as e:
    print(e)
print(super(B, b).v)
try:
    super(B, b).w
except AttributeError as e:
    print(e)
