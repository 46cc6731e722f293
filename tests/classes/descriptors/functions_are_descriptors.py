# Functions bind by __get__; other callables don't.
def f(self, *a):
    return (getattr(self, "n", self), a)


class Callable:
    def __call__(self, *a):
        return ("callable object", a)


class C:
    n = "C"
    m = f
    obj = Callable()
    b = print
    t = int


c = C()
print(c.m(1), C.m(c, 2), f.__get__(c)(3), f.__get__(None, C) is f)
print(c.obj(1), c.t("12"), c.b is print)
print(f.__get__("str", str)(4))
bound = f.__get__(c, C)
print(bound.__self__ is c, bound.__func__ is f, type(bound).__name__)
c.m = lambda *a: ("unbound", a)
print(c.m(1))
try:
    f.__get__(None, None)
except TypeError as e:
    print(e)
print(type(str.upper).__name__, str.upper("a"), "a".upper.__self__, [].append.__name__)
try:
    str.upper(5)
except TypeError as e:
    print(e)
try:
    str.upper()
except TypeError as e:
    print(e)
try:
    [].append(1, 2)
except TypeError as e:
    print(e)
