# Linearisations that fail, and what they say.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A: pass
class B: pass
class AB(A, B): pass
class BA(B, A): pass
class C(A): pass
class D(C): pass
def mk(*bases):
    return [k.__name__ for k in type("X", bases, {}).__mro__]
attempt("AB BA", lambda: mk(AB, BA))
attempt("A C", lambda: mk(A, C))
attempt("C A", lambda: mk(C, A))
attempt("A D", lambda: mk(A, B, D))
attempt("object A", lambda: mk(object, A))
attempt("A object", lambda: mk(A, object))
attempt("A A", lambda: mk(A, A))
attempt("A B A", lambda: mk(A, B, A))
attempt("AB A", lambda: mk(AB, A))
attempt("AB B", lambda: mk(AB, B))
attempt("A AB", lambda: mk(A, AB))
class O: pass
class F(O): pass
class E(O): pass
class DD(O): pass
class CC(DD, F): pass
class BB(DD, E): pass
class AA(BB, CC): pass
print([k.__name__ for k in AA.__mro__])
class EE(E): pass
class K1(A, B, E): pass
class K2(DD, B, EE): pass
class K3(DD, A): pass
attempt("Z", lambda: mk(K1, K2, K3))
attempt("Z2", lambda: mk(K2, K1, K3))
attempt("Z3", lambda: mk(K3, K1, K2))
statement = "class Bad(A, C): pass"
try:
    exec(statement)
except TypeError as e:
    print(e)
    print(e.args)
try:
    C.__bases__ = (A, A)
except TypeError as e:
    print(e)
try:
    AB.__bases__ = (A, C)
except TypeError as e:
    print(e)
print([k.__name__ for k in AB.__mro__])
class P(A, B): pass
class Q(P, B): pass
try:
    P.__bases__ = (B, A)
    print([k.__name__ for k in Q.__mro__])
except TypeError as e:
    print(e)
class R(P, A): pass
class S(P, BA): pass
try:
    P.__bases__ = (A, B)
except TypeError as e:
    print(e)
print([k.__name__ for k in P.__mro__], [k.__name__ for k in S.__mro__], P.__bases__)
