# What __get__ receives through instances, classes and super().
class D:
    def __get__(self, o, t=None):
        return (o and o.name, t and t.__name__)


class A:
    d = D()

    def __init__(self, name="inst"):
        self.name = name


class B(A):
    def via_super(self):
        return super().d

    @classmethod
    def via_class_super(cls):
        return super().d


print(A().d, A.d, B("b").d, B.d)
print(B("b").via_super(), B.via_class_super(), super(B, B("x")).d, super(B, B).d)
d = A.__dict__["d"]
print(d.__get__(None, A), d.__get__(A("direct")), d.__get__(A("two"), B))


class NotOnInstance:
    pass


n = NotOnInstance()
n.d = D()
print(type(n.d).__name__)


class GetFails:
    def __get__(self, o, t):
        raise AttributeError("from get")


class C:
    g = GetFails()

    def __getattr__(self, name):
        return "fallback for " + name


print(C().g)
try:
    C.g
except AttributeError as e:
    print(e)
