"""Protocols are not instantiated; classes derived from them are."""

from abc import abstractmethod
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")


class P(Protocol):
    def f(self):
        return "default"


class Abstract(Protocol):
    @abstractmethod
    def f(self): ...


class WithInit(Protocol):
    x: int
    def __init__(self, x=5):
        self.x = x


class Gen(Protocol[T]):
    def get(self) -> T: ...


for cls in (P, Abstract, WithInit, Gen, Gen[int], SupportsInt):
    show(lambda: type(cls()))
    show(lambda: cls(1, 2))


class A(P): pass
class B(Abstract): pass
class C(Abstract):
    def f(self): return "c"
class D(WithInit): pass
class E(WithInit):
    def __init__(self, y):
        super().__init__()
        self.y = y
class F(WithInit, Protocol):
    def g(self): ...
class G(F): pass
class H(Gen[int]):
    def get(self): return 1
class I(P):
    def __init__(self, value):
        self.value = value
class Other:
    def __init__(self, *args):
        self.args = args
class J(P, Other): pass
class K(A):
    def __init__(self):
        super().__init__()
        self.k = 1
class L(P):
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.new = args
        return self


show(lambda: A().f())
show(lambda: A(1))
show(lambda: B())
show(lambda: C().f())
show(lambda: D().x)
show(lambda: D(7).x)
show(lambda: (E(2).x, E(2).y))
show(lambda: type(F()))
show(lambda: G(3).x)
show(lambda: H().get())
show(lambda: isinstance(H(), Generic))
show(lambda: I(4).value)
show(lambda: I())
show(lambda: J(1, 2).args)
show(lambda: J(3).args)
show(lambda: "__init__" in vars(J))
show(lambda: "__init__" in vars(A))
show(lambda: K().k)
show(lambda: L(1, 2).new)
show(lambda: P.__init__.__name__)
show(lambda: A.__init__ is object.__init__)
show(lambda: WithInit.__init__.__qualname__)
show(lambda: Protocol.__init__ is object.__init__)
show(lambda: type(Protocol()).__name__)
show(lambda: P.f(None))
