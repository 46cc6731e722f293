class Data:
    def __get__(self, o, t): return f"data get {o is not None} {t.__name__}"
    def __set__(self, o, v): print("data set", v)
    def __delete__(self, o): print("data del")
class NonData:
    def __get__(self, o, t): return f"nondata {o is not None}"
class SetOnly:
    def __set__(self, o, v): o.__dict__["s"] = v
class Meta(type):
    m = Data()
    n = NonData()
class C(metaclass=Meta):
    d = Data()
    n = NonData()
    s = SetOnly()
c = C()
c.__dict__.update(d="dict d", n="dict n")
print(c.d, c.n, C.d, C.n, C.m)
c.d = 5
del c.d
print(type(c.s).__name__)
c.s = 9
print(c.s)
try:
    del c.s
except AttributeError as e:
    print(e)
C.m = 1
try:
    print(c.m)
except AttributeError as e:
    print(e)
C.n = "plain"
print(C.n, C.__dict__["n"])
class Named:
    def __set_name__(self, owner, name): self.name = (owner.__name__, name)
class N:
    first = second = Named()
    third = Named()
print(N.first.name, N.third.name)
class P:
    def __init__(self): self._v = 0
    @property
    def v(self):
        "doc of v"
        return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): self._v = None
    ro = property(lambda self: 1)
    wo = property(fset=lambda self, v: None)
p = P()
p.v = 3
print(p.v, P.v.__doc__, p.ro)
del p.v
print(p.v)
for bad in ("p.ro = 1", "del p.ro", "p.wo", "del p.wo"):
    try:
        exec(bad)
    except AttributeError as e:
        print(e)
