from types import DynamicClassAttribute as D
from abc import ABC, abstractmethod
class Meta(type):
    def __getattr__(cls, name): return f"meta {name}"
class C(metaclass=Meta):
    @D
    def x(self): "doc x"; return "inst x"
    @x.setter
    def x(self, v): print("set", v)
    @x.deleter
    def x(self): print("del")
    ro = D(lambda self: 1)
    wo = D(doc="text")
    n = D(lambda self: 1, doc="given")
c = C(); print(c.x, C.x, c.ro, C.ro); c.x = 5; del c.x
for f in (lambda: setattr(c, "ro", 1), lambda: delattr(c, "ro"), lambda: c.wo):
    try: print(f())
    except AttributeError as e: print(e)
d = C.__dict__["x"]; print(d.__doc__, d.overwrite_doc, C.__dict__["n"].__doc__, C.__dict__["n"].overwrite_doc, C.__dict__["wo"].__doc__, d.__isabstractmethod__)
g = d.getter(lambda self: "new"); print(g.fset is d.fset, g.__doc__, g.overwrite_doc)
def with_doc(self): "second"
print(d.getter(with_doc).__doc__, C.__dict__["n"].getter(with_doc).__doc__)
class P:
    @D
    def y(self): pass
try: P.y
except AttributeError as e: print(repr(e))
class A(ABC):
    @D
    @abstractmethod
    def z(self): pass
print(type(A.z).__name__, A.z.__isabstractmethod__, A.__abstractmethods__)
try: D()
except AttributeError as e: print(e)
class Sub(D): pass
s = Sub(lambda self: 1); print(type(s.setter(None)).__name__)
