from abc import ABC, ABCMeta, abstractmethod
class Shape(ABC):
    registry = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw); Shape.registry[cls.__name__] = bool(getattr(cls, "area", None))
    @property
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def scale(self, k): ...
    def describe(self): return f"{type(self).__name__} of {self.area}"
class AreaMixin:
    @property
    def area(self): return 42
class ScaleMixin:
    def scale(self, k): return k * self.area
class Left(AreaMixin, ScaleMixin, Shape): pass
class Right(Shape, AreaMixin, ScaleMixin): pass
print(Left().describe(), Left().scale(2), sorted(Right.__abstractmethods__))
try: Right()
except TypeError as e: print(e)
class Sq(Shape):
    __slots__ = ("side",)
    def __init__(self, side): self.side = side
    @property
    def area(self): return self.side ** 2
    def scale(self, k): return type(self)(self.side * k)
print(Sq(3).scale(2).area, Shape.registry)
class Half(Shape):
    area = None
try: Half()
except TypeError as e: print(e)
class Generic2[T](ABC):
    @abstractmethod
    def get(self) -> T: ...
class IntBox(Generic2[int]):
    def get(self): return 1
print(IntBox().get(), IntBox.__orig_bases__[0].__origin__.__name__)
try: Generic2[int]()
except TypeError as e: print(e)
class E1(ABC):
    @abstractmethod
    def a(self): pass
class E2(ABC):
    @abstractmethod
    def b(self): pass
class E12(E1, E2): pass
print(sorted(E12.__abstractmethods__)); E12.a = lambda self: 1
try: E12()
except TypeError as e: print(e)
class Fin(E12):
    def b(self): return "b"
print(Fin().a(), Fin().b())
class InstanceOnly(E1):
    def __init__(self): self.a = lambda: 1
try: InstanceOnly()
except TypeError as e: print(e)
class ByGetattr(E1):
    def __getattr__(self, n): return 1
try: ByGetattr()
except TypeError as e: print(e)
class ByNew(E1):
    def __new__(cls): return object()
print(type(ByNew()).__name__)
class Call(metaclass=ABCMeta):
    @abstractmethod
    def __call__(self): return "abstract call"
class Impl(Call):
    def __call__(self): return super().__call__() + "!"
print(Impl()(), callable(Impl()))
