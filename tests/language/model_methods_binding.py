class C:
    def f(self, *a):
        return (type(self).__name__, a)
    @classmethod
    def k(cls, *a):
        return (cls.__name__, a)
    @staticmethod
    def s(*a):
        return a
class D(C):
    pass
c, d = C(), D()
m = c.f
print(m(1), m.__self__ is c, m.__func__ is C.f, m.__name__, m.__doc__)
print(C.k(1), d.k(2), C.s(1), d.s(2), D.k.__self__.__name__, D.k.__func__ is C.__dict__["k"].__func__)
print(C.f(d, 5), c.f == c.f, c.f is c.f, c.f == C().f, hash(c.f) == hash(c.f))
print(C.f.__get__(c)(7), C.f.__get__(None, C) is C.f, C.__dict__["k"].__get__(None, D)())
try:
    C.f()
except TypeError as e:
    print(e)
try:
    m.x = 1
except AttributeError as e:
    print(e)
C.f.x = 5
print(m.x, c.f.x)
import types
bound = types.MethodType(lambda self, x: (self, x), 10)
print(bound(5), bound.__self__, types.MethodType(bound, 3)() if False else "")
for bad in ((5, 1), (len, None), (), (len,), (len, 1, 2)):
    try:
        print(types.MethodType(*bad))
    except TypeError as e:
        print(bad[1:], e)
c.f = lambda *a: ("instance", a)
print(c.f(1), type(c).f(c, 1))
del c.f
print(c.f(1))
print([].append.__self__, [].append.__name__, [].append.__qualname__, "x".join(["a", "b"]))
