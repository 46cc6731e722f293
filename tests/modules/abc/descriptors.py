from abc import *
import abc
class A(ABC):
    @property
    @abstractmethod
    def p(self): return 1
    @classmethod
    @abstractmethod
    def c(cls): return cls.__name__
    @staticmethod
    @abstractmethod
    def s(): return "s"
    @abstractmethod
    def m(self): pass
    x = property(None, abstractmethod(lambda self, v: None))
print(sorted(A.__abstractmethods__))
print(A.p.__isabstractmethod__, A.__dict__["c"].__isabstractmethod__, A.__dict__["s"].__isabstractmethod__, A.c.__isabstractmethod__)
print(A.c(), A.s())
try: A()
except TypeError as e: print(e)
class B(A):
    p = 3
    c = s = m = None
    x = 1
print(B().p, B.__abstractmethods__)
class C(A):
    @A.p.getter
    def p(self): return 9
    def c(self): pass
    s = c
    m = c
    x = 0
print(C.__abstractmethods__, C().p)
class D(A):
    @A.p.setter
    def p(self, v): pass
print(sorted(D.__abstractmethods__))

class Old(ABC):
    @abc.abstractclassmethod
    def c(cls): return "c of " + cls.__name__
    @abc.abstractstaticmethod
    def s(): return "s"
    @abc.abstractproperty
    def p(self): "doc"; return 5
    q = abc.abstractproperty(doc="text")
print(sorted(Old.__abstractmethods__))
print(Old.c(), Old.s(), Old.p.__doc__, Old.q.__doc__, Old.p.__isabstractmethod__)
print(type(Old.__dict__["c"]).__mro__, type(Old.p).__mro__, abc.abstractstaticmethod.__bases__)
try: Old()
except TypeError as e: print(e)
class New(Old):
    c = s = p = q = 1
print(New().p)
for cls in (abc.abstractclassmethod, abc.abstractstaticmethod):
    try: cls(3)
    except AttributeError as e: print(e)
    try: cls()
    except TypeError as e: print(e)
print(abc.abstractclassmethod.__isabstractmethod__, abc.abstractproperty().__isabstractmethod__)
