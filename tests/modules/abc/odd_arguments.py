# abc: registering, instantiating and asking with odd arguments.

from abc import *
import abc
class A(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def p(self): ...
class B(A):
    def f(self): pass
class C(B):
    p = 1
class H(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return {"int": True, "str": False}.get(other.__name__, NotImplemented)
class Odd(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return 5

CALLS = """
A()
B()
type(C()).__name__, sorted(A.__abstractmethods__), B.__abstractmethods__, C.__abstractmethods__, A.f.__isabstractmethod__
A(1)
A.register(int), isinstance(5, A), issubclass(bool, A), issubclass(str, A)
A.register(5)
A.register()
A.register(C)
C.register(A)
int in [A], issubclass(5, A), 1
isinstance(5, H), issubclass(int, H), issubclass(str, H), issubclass(float, H)
issubclass(int, Odd)
issubclass('a', H)
setattr(B, '__abstractmethods__', frozenset()), B() is not None
setattr(C, '__abstractmethods__', ['zz']), 1
C()
abstractmethod(5)
abstractmethod(len)
abstractmethod()
update_abstractmethods(B) is B, update_abstractmethods(5)
get_cache_token() >= 0, type(ABC), ABCMeta.__mro__, ABC.__slots__
ABCMeta('X', (), {}).__name__, ABCMeta('X', (int,), {})(5)
ABCMeta('X')
ABC.__subclasscheck__(5)
ABCMeta.__instancecheck__(A, 5), ABCMeta.__subclasscheck__(A, int)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
