# getclasstree, getmro, isabstract, and the module's names.
import inspect


class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass


print(inspect.getmro(D))
for unique in (False, True):
    print(inspect.getclasstree([A, B, C, D], unique))
    print(inspect.getclasstree([D], unique))
    print(inspect.getclasstree([D, object], unique))
print(inspect.getclasstree([]))
from abc import ABC, abstractmethod


class Abstract(ABC):
    @abstractmethod
    def f(self): pass


class Concrete(Abstract):
    def f(self): pass


print([inspect.isabstract(c) for c in (ABC, Abstract, Concrete, A, 3,
                                       Abstract.f)])
print([n for n in inspect.__all__ if not hasattr(inspect, n)])
names = {n: getattr(inspect, n) for n in inspect.__all__ if n.isupper()}
print(names)
for n in ("signature", "getdoc", "getsource", "Signature", "BoundArguments",
          "isfunction", "currentframe", "FullArgSpec"):
    o = getattr(inspect, n)
    print(n, o.__module__, o.__name__, o.__qualname__)
from inspect import *
print(signature(isclass), Parameter.empty is Signature.empty)
for n in ("isfunction", "getmembers", "signature", "getattr_static",
          "get_annotations", "getsourcelines", "getframeinfo", "unwrap",
          "getcallargs", "stack", "currentframe", "getdoc", "cleandoc"):
    print(n, str(inspect.signature(getattr(inspect, n))).split(" at 0x")[0])
try:
    inspect.no_such_name
except AttributeError as e:
    print(e)
