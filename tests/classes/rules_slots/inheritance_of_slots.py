# Slots through chains, diamonds, mixins and redeclaration.
class A:
    __slots__ = ("x",)
class B(A):
    __slots__ = ("x",)
class C(B):
    __slots__ = ("x",)
c = C()
for k in (A, B, C):
    k.x.__set__(c, k.__name__)
print([k.x.__get__(c) for k in (A, B, C)], c.x)
print([getattr(super(k, c), "x") for k in (B, C)])
del c.x
try:
    c.x
except AttributeError as e:
    print(e)
print(A.x.__get__(c))
del C.x
print(c.x)
del B.x
print(c.x)
class Mix:
    __slots__ = ()
    def total(self):
        return sum(getattr(self, n) for n in self.__slots__)
class P(Mix):
    __slots__ = ("a", "b")
p = P()
p.a, p.b = 1, 2
print(p.total())
class L(A, Mix): __slots__ = ("l",)
class R(A, Mix): __slots__ = ()
class D(L, R): __slots__ = ("d",)
d = D()
d.x, d.l, d.d = 1, 2, 3
print(d.x, d.l, d.d, hasattr(d, "__dict__"), [k.__name__ for k in D.__mro__])
class R2(A): __slots__ = ("r",)
try:
    class D2(L, R2): __slots__ = ()
except TypeError as e:
    print(e)
class NoSlots: pass
class Below(NoSlots):
    __slots__ = ("s",)
b = Below()
b.s = 1
b.t = 2
print(b.__dict__, b.s)
class Two(A, NoSlots):
    __slots__ = ("z",)
t = Two()
t.x = t.z = 1
t.free = 2
print(t.__dict__, Two.__base__.__name__, "__dict__" in Two.__dict__)
class Three(NoSlots, A):
    __slots__ = ()
t = Three()
t.x, t.free = 1, 2
print(t.__dict__, Three.__base__.__name__)
class Hide(A):
    __slots__ = ()
    x = "class value"
h = Hide()
print(h.x)
try:
    h.x = 1
except AttributeError as e:
    print(e)
A.x.__set__(h, 5)
print(h.x, A.x.__get__(h))
class Shadow(NoSlots):
    __slots__ = ("attr",)
s = Shadow()
s.attr = "slot"
s.__dict__["attr"] = "dict"
print(s.attr, s.__dict__)
del s.attr
try:
    s.attr
except AttributeError as e:
    print(e)
print(s.__dict__)
