from abc import ABC, ABCMeta, abstractmethod
import abc

class A(ABC):
    @abstractmethod
    def f(self): "doc of f"; return "A.f"
    @abstractmethod
    def g(self): ...
    def h(self): return "h"

class B(A):
    def f(self): return "B.f " + super().f()

class C(B):
    def g(self): return "g"

for cls in (A, B, C):
    print(cls.__name__, sorted(cls.__abstractmethods__))
    try:
        print(cls().f())
    except TypeError as e:
        print(type(e).__name__, e)
print(A.f.__isabstractmethod__, hasattr(A.h, "__isabstractmethod__"))
try: object.__new__(A)
except TypeError as e: print(e)

class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self): pass
try: One()
except TypeError as e: print(e)

# redeclared abstract below
class D(C):
    @abstractmethod
    def g(self): pass
print(sorted(D.__abstractmethods__))
try: D()
except TypeError as e: print(e)

# assigned later: not noticed
D.g = lambda self: 3
print(sorted(D.__abstractmethods__))
print(abc.update_abstractmethods(D) is D, sorted(D.__abstractmethods__))
print(D().g())

class Plain: pass
print(abc.update_abstractmethods(Plain) is Plain, hasattr(Plain, "__abstractmethods__"))
D.new = abstractmethod(lambda self: 1)
abc.update_abstractmethods(D)
try: D()
except TypeError as e: print(e)
del D.new
abc.update_abstractmethods(D); print(D())if 0 else print(sorted(D.__abstractmethods__))

# any attribute with a true __isabstractmethod__
class Mark:
    __isabstractmethod__ = True
class E(ABC):
    x = Mark()
    y = 5
print(sorted(E.__abstractmethods__))
class Bad:
    @property
    def __isabstractmethod__(self): raise ValueError("no")
try:
    class F(ABC): x = Bad()
except ValueError as e: print("ValueError", e)
class Odd:
    class __isabstractmethod__:
        def __bool__(self): return 1/0
    __isabstractmethod__ = __isabstractmethod__()
try:
    class F(ABC): x = Odd()
except ZeroDivisionError as e: print(e)

# abstract methods set by hand
class G: pass
G.__abstractmethods__ = ("a", "b", "c")
try: G()
except TypeError as e: print(e)
G.__abstractmethods__ = ()
print(type(G()).__name__)
del G.__abstractmethods__
try: G.__abstractmethods__
except AttributeError as e: print(e)
try: abstractmethod(3)
except AttributeError as e: print(e)
