# Slots are laid out in the order of their names: seen when values die.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
class A:
    __slots__ = ("z", "a", "m")
o = A()
for n in ("z", "a", "m"):
    setattr(o, n, D(n))
del o
class B(A):
    __slots__ = ("y", "b")
o = B()
for n in ("y", "z", "b", "a", "m"):
    setattr(o, n, D(n))
del o
class C(A):
    pass
o = C()
o.q, o.z, o.a, o.p = D("q"), D("z"), D("a"), D("p")
del o
class E:
    __slots__ = ("x", "__dict__")
o = E()
o.first, o.x = D("first"), D("x")
del o
o = A()
o.z = D("one")
o.z = D("two")
print("replaced")
del o.z
print("deleted")
o.z = D("three")
o.__class__ = type("Same", (), {"__slots__": ("m", "a", "z")})
print(type(o).__name__, o.z.n)
del o
class F:
    __slots__ = ("a", "b")
    def __del__(self): print("F dies with", self.a.n, hasattr(self, "b"))
o = F()
o.a, o.b = D("a"), D("b")
del o.b
del o
class G(list):
    __slots__ = ("tag",)
g = G([D("item")])
g.tag = D("tag")
del g
class H(Exception):
    __slots__ = ("code",)
h = H(D("arg"))
h.code = D("code")
h.extra = D("extra")
del h
A.z.__set__(o := A(), D("through the descriptor"))
A.z.__delete__(o)
print("end")
