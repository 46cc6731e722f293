# super with two, one and no arguments, in all kinds of functions.
class A:
    attr = "A.attr"

    def m(self):
        return "A.m"

    @classmethod
    def c(cls):
        return "A.c of " + cls.__name__

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p"


class B(A):
    attr = "B.attr"

    def m(self):
        return super().m(), super(B, self).m(), super(B, self).attr, super().attr

    @classmethod
    def c(cls):
        return super().c()

    @staticmethod
    def s():
        return super(B, B).s()

    @property
    def p(self):
        return super().p + "!"

    def nested(self):
        def inner():
            return super(B, self).m()

        def with_arg(me):
            return super().m()
        return inner(), with_arg(self), (lambda me: super().m())(self)


b = B()
print(b.m(), B.c(), B.s(), b.p, b.nested())
print(super(B, b).m(), super(A, b).__class__.__name__)
u = super(B)
print(u.__get__(b).m(), u.__self__, u.__thisclass__.__name__)
s = super(B, b)
print(s.__self__ is b, s.__self_class__.__name__, s.__thisclass__.__name__)
print(repr(super(B, B)), str(u))
