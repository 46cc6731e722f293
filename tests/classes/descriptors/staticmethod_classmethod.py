# What staticmethod and classmethod bind, on instances and classes.
class A:
    @staticmethod
    def s(*args):
        return args

    @classmethod
    def c(cls, *args):
        return cls.__name__, args

    sm = staticmethod(lambda x: x * 2)
    cm = classmethod(lambda cls: cls)


class B(A):
    @classmethod
    def c(cls, *args):
        return "B", super().c(*args)

    @staticmethod
    def s(*args):
        return "B.s", A.s(*args)


a, b = A(), B()
print(A.s(1), a.s(1), A.c(1), a.c(1), B.c(2), b.c(2), B.s(3), b.s(3))
print(A.sm(4), a.cm() is A, B.cm() is B)
print(type(A.__dict__["s"]).__name__, type(A.__dict__["c"]).__name__, A.c.__self__ is A)
raw = A.__dict__["s"]
print(raw(5), raw.__func__(6), raw.__wrapped__(7), raw.__name__)
try:
    A.__dict__["c"]()
except TypeError as e:
    print(e)
A.late = staticmethod(len)
print(A.late("abc"), a.late("ab"))


class C:
    @classmethod
    @property
    def not_chained(cls):
        return 5


print(type(C.__dict__["not_chained"]).__name__, type(C.not_chained).__name__)


class D:
    make = classmethod(dict.fromkeys)


@staticmethod
def module_level():
    return "callable"


print(module_level())
