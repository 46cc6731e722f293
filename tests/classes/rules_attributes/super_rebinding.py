# super() after the class, its name, its bases and the function have moved.
class A:
    def who(self): return "A"
class A2:
    def who(self): return "A2"
class B(A):
    def who(self): return "B>" + super().who()
    def explicit(self): return "B>" + super(B, self).who()
b = B()
print(b.who(), b.explicit())
Old = B
class B(A2):
    def who(self): return "newB>" + super().who()
try:
    print(b.who(), b.explicit())
except TypeError as e:
    print(e)
class C: pass
C.who = Old.who
try:
    print(C().who())
except TypeError as e:
    print(e)
class D(Old): pass
D.borrowed = Old.who
print(D().borrowed())
Old.__bases__ = (A2,)
print(b.who())
A2.who = lambda self: "patched"
print(b.who())
del A2.who
try:
    b.who()
except AttributeError as e:
    print(e)
A2.__getattr__ = lambda self, n: (lambda: "getattr not used by super")
try:
    print(b.who())
except AttributeError as e:
    print(e)
A2.who = 5
try:
    b.who()
except TypeError as e:
    print(e)
class Desc:
    def __get__(self, o, c): return lambda: "descriptor %s %s" % (type(o).__name__, c.__name__)
A2.who = Desc()
print(b.who(), D().who())
class Sub(super):
    def __getattribute__(self, name):
        return "intercepted " + name
class E(A):
    def f(self): return Sub(E, self).anything
    def who(self): return "E"
print(E().f())
class Wrap(super): 
    tag = "t"
    def extra(self): return self.__self__.who(), self.who()
w = Wrap(E, E())
print(w.extra(), w.tag, type(w).__name__)
class Late:
    s = super(A) if False else None
class Auto:
    def __init_subclass__(cls):
        setattr(cls, "_%s__super" % cls.__name__, super(cls))
class F(Auto):
    def m(self): return "F.m"
class G(F):
    def m(self): return "G>" + self.__super.m()
print(G().m())
class H:
    def __new__(cls, *a): return super().__new__(cls)
    def __init__(self, *a): super().__init__()
    def __repr__(self): return super().__repr__()[:4]
    def __eq__(self, o): return super().__eq__(o)
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __delattr__(self, n): super().__delattr__(n)
    def __dir__(self): return super().__dir__()
    def __format__(self, s): return super().__format__(s)[:4]
    def __reduce_ex__(self, p): return super().__reduce_ex__(p)[0].__name__
    def __init_subclass__(cls, **k): super().__init_subclass__(**k)
    def __sizeof__(self): return super().__sizeof__() and 1
    def __ne__(self, o): return super().__ne__(o)
    def __hash__(self): return super().__hash__() and 5
h = H(1, 2)
h.x = 21
print(h, h == h, h == 1, h.x, "x" in dir(h), f"{h}", h.__reduce_ex__(2), h.__sizeof__(), h != 1, hash(h))
del h.x
print(hasattr(h, "x"))
mix = []
class M1:
    def run(self): mix.append("M1"); super().run()
class M2:
    def run(self): mix.append("M2"); super().run()
class Base:
    def run(self): mix.append("Base")
class X(M1, M2, Base): pass
class Y(M2, M1, Base): pass
for o in (X(), Y(), X()): o.run()
print(mix)
class Z(M1): pass
try:
    Z().run()
except AttributeError as e:
    print(e)
