# __abstractmethods__ and what instantiation says.
from abc import ABC, ABCMeta, abstractmethod, abstractproperty
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class One(ABC):
    @abstractmethod
    def f(self): return "base f"
class Three(One):
    @property
    @abstractmethod
    def p(self): pass
    @classmethod
    @abstractmethod
    def c(cls): return "c"
    @staticmethod
    @abstractmethod
    def s(): return "s"
attempt("one", One)
attempt("three", Three)
attempt("args", lambda: One(1, 2))
attempt("set", lambda: sorted(Three.__abstractmethods__))
attempt("class use", lambda: (Three.c(), Three.s()))
class Some(Three):
    f = 5
    p = None
attempt("some", Some)
class All(Some):
    c = s = None
    def __init__(self, v=1): self.v = v
attempt("all", lambda: All(2).v)
class Prop(ABC):
    x = property()
    @x.setter
    @abstractmethod
    def x(self, v): pass
attempt("setter", Prop)
attempt("flag", lambda: Prop.x.__isabstractmethod__)
class PropSub(Prop):
    @Prop.x.getter
    def x(self): return 1
attempt("setter still", PropSub)
class New(ABC):
    def __new__(cls): return 5
    @abstractmethod
    def f(self): pass
attempt("new avoids", New)
class ListAbc(list, metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass
attempt("list is not checked", ListAbc)
class IntAbc(int, metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass
attempt("int", lambda: IntAbc(3))
class Late(One): pass
Late.f = lambda self: "late"
attempt("late", Late)
Late.__abstractmethods__ = frozenset()
attempt("emptied", lambda: Late().f())
import abc
class Upd(One): pass
Upd.f = lambda self: "updated"
abc.update_abstractmethods(Upd)
attempt("updated", lambda: Upd().f())
class Plain:
    @abstractmethod
    def f(self): return "not abstract here"
attempt("plain", lambda: Plain().f())
attempt("flag", lambda: Plain.f.__isabstractmethod__)
class Truthy:
    @property
    def __isabstractmethod__(self): raise ValueError("asked")
attempt("raising flag", lambda: ABCMeta("X", (), {"t": Truthy()}))
class Flag: __isabstractmethod__ = [1]
attempt("truthy flag", lambda: ABCMeta("X", (), {"t": Flag()})())
class Super(One):
    def f(self): return "super " + super().f()
attempt("super", lambda: Super().f())
attempt("subclass check", lambda: (issubclass(Super, One), One.__subclasses__()))
One.register(int)
attempt("registered", lambda: (isinstance(5, One), issubclass(int, One), isinstance("s", One)))
attempt("register bad", lambda: One.register(5))
attempt("cycle", lambda: Super.register(One))
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        return hasattr(c, "quack") or NotImplemented
class Duck:
    def quack(self): pass
attempt("hook", lambda: (isinstance(Duck(), Hook), isinstance(5, Hook)))
