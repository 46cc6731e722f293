import abc
from abc import ABC, ABCMeta, abstractmethod
class A(ABC):
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag; print("init", cls.__name__, tag, "__abstractmethods__" in cls.__dict__)
class B(A, tag="x"):
    @abstractmethod
    def f(self): pass
print(B.tag)
C = ABCMeta("C", (B,), {"f": 1}, tag=5); print(C, C.tag, C().f)
try: ABCMeta("D", (), {}, zip=1)
except TypeError as e: print(e)
try: ABCMeta("D")
except TypeError as e: print(e)
print(ABCMeta.__mro__, ABCMeta.__module__, abc.ABC.__slots__, ABC.__bases__)
class S(ABC):
    __slots__ = ("a",)
print(hasattr(S(), "__dict__"), hasattr(ABC(), "__dict__"))
class Meta(type): pass
try:
    class X(ABC, metaclass=Meta): pass
except TypeError as e: print(e)
class Both(ABCMeta, Meta): pass
class X(ABC, metaclass=Both): pass
class Y(X, int): pass
print(type(Y).__name__, isinstance(Y(3), ABC), Y(3) + 1)
class L(list, ABC):
    @abstractmethod
    def f(self): pass
try: print(L())
except TypeError as e: print(e)
class T(tuple, ABC):
    @abstractmethod
    def f(self): pass
try: print(T((1, 2)))
except TypeError as e: print(e)
class E(Exception, metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass
try: print(repr(E("x")))
except TypeError as e: print(e)
