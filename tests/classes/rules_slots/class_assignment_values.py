# What is in the slots and the dict survives a change of class.
class A:
    __slots__ = ("x", "y")
    def who(self): return "A", self.x
class B:
    __slots__ = ("x", "y")
    def who(self): return "B", self.x
a = A()
a.x = [1]
a.__class__ = B
print(a.who(), type(a).__name__, hasattr(a, "y"))
a.y = 2
print(B.y.__get__(a))
try:
    A.x.__get__(a)
except TypeError as e:
    print(e)
class P:
    def __init__(self): self.one, self.two = 1, 2
    def f(self): return "P"
class Q:
    three = 3
    def f(self): return "Q"
    @property
    def two(self): return "property"
p = P()
f = p.f
p.__class__ = Q
print(p.f(), f(), p.one, p.two, p.three, sorted(p.__dict__.items()))
try:
    p.two = 5
except AttributeError as e:
    print(e)
p.__class__ = P
print(p.two)
class V(P):
    def __init__(self): self.four = 4
v = V()
v.__class__ = P
print(v.four, hasattr(v, "one"), isinstance(v, V))
class Dying(P):
    def __del__(self): print("del of Dying", self.one)
d = P()
d.__class__ = Dying
del d
d = Dying()
d.__class__ = P
del d
print("no __del__ after leaving")
class R:
    def become(self, cls):
        self.__class__ = cls
        return self.name()
    def name(self): return "R"
class R2(R):
    def name(self): return "R2 after " + super().name()
r = R()
print(r.become(R2), r.become(R), r.become(R2))
class Hook:
    def __setattr__(self, name, value):
        print("setattr", name)
        object.__setattr__(self, name, value)
h = Hook()
h.__class__ = P
h.q = 1
print(type(h).__name__)
object.__setattr__(h, "__class__", Hook)
h.q = 2
class Liar:
    @property
    def __class__(self): return int
l = Liar()
print(l.__class__, isinstance(l, int), isinstance(l, Liar), type(l).__name__)
try:
    l.__class__ = P
except AttributeError as e:
    print(e)
object.__setattr__(l, "__class__", P) if False else None
import types
class Mod(types.ModuleType):
    def extra(self): return "extra of " + self.__name__
m = types.ModuleType("m")
m.__class__ = Mod
print(m.extra())
try:
    m.__class__ = P
except TypeError as e:
    print(e)
class Meta(type): pass
class Meta2(type):
    def hello(cls): return "hello " + cls.__name__
class K(metaclass=Meta): pass
K.__class__ = Meta2
print(K.hello(), type(K).__name__)
try:
    K.__class__ = int
except TypeError as e:
    print(e)
