# type.__instancecheck__ and __subclasscheck__, and hooks of metaclasses
class M(type):
    def __instancecheck__(cls, x): print("inst", cls.__name__); return super().__instancecheck__(x)
    def __subclasscheck__(cls, c): print("sub", cls.__name__); return super().__subclasscheck__(c)
class A(metaclass=M): pass
class B(A): pass
print(isinstance(B(), A), issubclass(B, A), isinstance(3, A), isinstance(A(), A))
print(isinstance(3, (str, A)), issubclass(int, (A, (B, int))))
print(type.__instancecheck__(int, True), type.__subclasscheck__(int, bool))
for f in (lambda: type.__subclasscheck__(int, 3), lambda: type.__instancecheck__(3, 3), lambda: type.__instancecheck__(int),
          lambda: type.__subclasscheck__(3, int), lambda: isinstance(3, 3), lambda: issubclass(int, 3), lambda: issubclass(3, int),
          lambda: isinstance(3, (int, 3)), lambda: isinstance("", (int, 3)), lambda: isinstance(3, [int]), lambda: isinstance(3), lambda: issubclass(int, int, int)):
    try: print(f())
    except TypeError as e: print(type(e).__name__, e)
class Truthy(type):
    def __instancecheck__(cls, x): return [1]
    def __subclasscheck__(cls, x): return ""
class T(metaclass=Truthy): pass
print(isinstance(3, T), issubclass(int, T))
class Err(type):
    def __instancecheck__(cls, x): raise ValueError("i")
    __subclasscheck__ = None
class E(metaclass=Err): pass
try: isinstance(3, E)
except ValueError as e: print(e)
print(isinstance(E(), E))
try: issubclass(int, E)
except TypeError as e: print(e)
class Obj:
    def __instancecheck__(self, x): return x == 3
    def __subclasscheck__(self, x): return x is int
print(isinstance(3, Obj()), isinstance(4, Obj()), issubclass(int, Obj()), issubclass(str, Obj()))
class Bases:
    def __init__(self, *b): self.__bases__ = b
class Claim:
    def __init__(self, c): self.__class__2 = c
base = Bases(); derived = Bases(base)
print(issubclass(derived, base), issubclass(base, derived), issubclass(derived, derived))
class X:
    @property
    def __class__(self): return derived
print(isinstance(X(), base), isinstance(X(), derived), isinstance(3, base))
nb = Bases(); nb.__bases__ = [1]
try: issubclass(nb, base)
except TypeError as e: print(e)
try: isinstance(3, nb)
except TypeError as e: print(e)
t = int
for _ in range(200000): t = (t,)
try: print(isinstance("", t))
except RecursionError as e: print("RecursionError", e)
while isinstance(t, tuple): t = t[0]
