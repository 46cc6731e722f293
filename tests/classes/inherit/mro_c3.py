# The order of the linearisation.
class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(A, B): pass
class E(B, C): pass
class F(D, E): pass


def names(c):
    return " ".join(k.__name__ for k in c.__mro__)


print(names(D))
print(names(E))
print(names(F))
print(names(type("Z", (D, C), {})))
print(F.mro() == list(F.__mro__), type(F.__mro__).__name__)


class X(A): pass
class Y(X, A): pass


print(names(Y))
print(issubclass(F, C), issubclass(C, F), [k.__name__ for k in O.__subclasses__()])
print(names(bool), names(KeyError), sep="\n")
