"""When the caches of abstract classes ask a metaclass for hashes: looking a
class up does once for its life, keeping it each time."""
import abc
import collections.abc
import typing
import weakref


class M(type): pass
class A(metaclass=M): pass
def t(text, f):
    try: print(text, f())
    except Exception as e: print(text, type(e).__name__, e)
t(1, lambda: isinstance(A(), typing.Sized))
def h(c): print('hash', c.__name__); return 5
M.__hash__ = h
t(2, lambda: isinstance(A(), typing.Sized))
M.__hash__ = None
t(3, lambda: isinstance(A(), typing.Sized))
M.__hash__ = h
class B(metaclass=M): pass
class P(abc.ABC): pass
class C(metaclass=M): pass
t(8, lambda: isinstance(C(), P))
t(9, lambda: isinstance(C(), P))
t(10, lambda: isinstance(C(), P))
class C2(metaclass=M): pass
t(11, lambda: P.register(C2))
t(12, lambda: isinstance(C2(), P))
t(13, lambda: isinstance(C2(), P))
M.__hash__ = None
for k in A, B, C, C2:
    t(14, lambda: isinstance(k(), P))
    t(15, lambda: isinstance(k(), collections.abc.Sized))
    t(16, lambda: hash(weakref.ref(k)) == hash(weakref.ref(k)))
    class Q(abc.ABC): pass
    t(17, lambda: isinstance(k(), Q))
    t(18, lambda: isinstance(k(), Q))
    t(19, lambda: Q.register(k))
    t(19, lambda: isinstance(k(), Q))
del M.__hash__
class D(metaclass=M): pass
class E(metaclass=M): pass
class F(metaclass=M): pass
class G(metaclass=M): pass
class R(abc.ABC): pass
t(20, lambda: isinstance(D(), R))
t(21, lambda: isinstance(E(), R))
t(21, lambda: isinstance(E(), R))
t(21, lambda: isinstance(F(), R))
hash(weakref.ref(G))
M.__hash__ = None
for k in D, E, F, G:
    t(22, lambda: isinstance(k(), R))
    t(23, lambda: isinstance(k(), P))
    t(24, lambda: issubclass(k, P))
