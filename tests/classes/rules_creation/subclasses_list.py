# type.__subclasses__ and lives of classes.
import gc
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print(A.__subclasses__(), B.__subclasses__(), D.__subclasses__())
l = A.__subclasses__()
l.clear()
print(len(A.__subclasses__()))
def local():
    class T(A): pass
    return len(A.__subclasses__())
print(local())
gc.collect()
print(A.__subclasses__())
for f in (lambda: type.__subclasses__(), lambda: type.__subclasses__(5),
          lambda: A().__subclasses__, lambda: A.__subclasses__(1),
          lambda: type.__subclasses__(type) is not None, lambda: type.__subclasses__(A)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
class M(type):
    def __subclasses__(cls): return "mine"
class E(metaclass=M): pass
print(E.__subclasses__(), type.__subclasses__(E))
class F(E): pass
print(type.__subclasses__(E))
B.__bases__ = (object,) if False else (A,)
print(A.__subclasses__())
class X: pass
class Y: pass
class Z(X, Y): pass
Z.__bases__ = (Y, X)
print(X.__subclasses__(), Y.__subclasses__())
Z.__bases__ = (Y,)
print(X.__subclasses__(), Y.__subclasses__())
try:
    class Fails(X):
        def __init_subclass__(cls): pass
        __slots__ = 5
except TypeError as e:
    print(e)
gc.collect()
print(X.__subclasses__())
class Fin:
    def __init_subclass__(cls): raise RuntimeError("refused " + cls.__name__)
for i in range(3):
    try:
        type("S%d" % i, (Fin,), {})
    except RuntimeError as e:
        print(e)
e = None
gc.collect()
print(Fin.__subclasses__())
print(bool in int.__subclasses__(), type("I", (int,), {}) in int.__subclasses__())
many = [type("N%d" % i, (X,), {}) for i in range(20)]
print([c.__name__ for c in X.__subclasses__()] == ["N%d" % i for i in range(20)])
del many[5:15]
gc.collect()
print([c.__name__ for c in X.__subclasses__()])
many.append(type("New", (X,), {}))
gc.collect()
print(sorted(c.__name__ for c in X.__subclasses__()))
