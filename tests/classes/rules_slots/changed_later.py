# __slots__ is only a class variable once the class exists.
def attempt(label, f, *a):
    try:
        print(label, f(*a))
    except Exception as e:
        print(label, type(e).__name__, e)

class A:
    __slots__ = ["x"]
a = A()
A.__slots__.append("y")
attempt("append", setattr, a, "y", 1)
print(A.__slots__)
A.__slots__ = ("x", "y")
attempt("assign", setattr, a, "y", 1)
del A.__slots__
attempt("deleted", lambda: A.__slots__)
attempt("still", setattr, a, "y", 1)
a.x = 2
print(a.x)
class B(A):
    __slots__ = "z"
b = B()
b.x, b.z = 1, 2
attempt("b.w", setattr, b, "w", 1)
del A.x
attempt("x gone", lambda: a.x)
attempt("x gone in b", lambda: b.x)
attempt("set", setattr, b, "x", 1)
A.x = property(lambda self: "property now")
print(a.x, b.x)
A.x = 5
print(a.x, b.x)
attempt("set plain", setattr, a, "x", 1)

class C:
    pass
C.__slots__ = ("never",)
c = C()
c.anything = 1
print(c.__dict__, C.__dict__["__slots__"])
class D(C):
    __slots__ = ()
D().also = 1
attempt("del dict", lambda: D.__dict__["__slots__"])
class E:
    __slots__ = ("e",)
    def __getattribute__(self, name):
        if name == "__slots__":
            return "computed"
        return object.__getattribute__(self, name)
print(E().__slots__, E.__slots__)
class F:
    __slots__ = ("m",)
m = F.__dict__["m"]
f = F()
f.m = 3
del F.m
print(m.__get__(f))
attempt("no m", lambda: f.m)
F.n = m
print(f.n)
f.n = 4
print(m.__get__(f))
del F.n
F.m = m
print(f.m)
