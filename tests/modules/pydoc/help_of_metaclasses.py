# Metaclasses, exceptions, multiple inheritance.
class Meta(type):
    "The metaclass."

    def mm(cls):
        "meta meth"


class WithMeta(metaclass=Meta):
    pass


class A:
    def f(self):
        "A.f"

    def g(self):
        "A.g"


class B(A):
    def f(self):
        pass


class C(A):
    def g(self):
        pass

    def __call__(self, x, /):
        """Call me."""


class D(B, C):
    """The bottom."""

    def __new__(cls, n):
        return super().__new__(cls)


help(WithMeta)
help(WithMeta.mm)
help(D)
help(D.f)
help(D(1).g)
help(D(1))
