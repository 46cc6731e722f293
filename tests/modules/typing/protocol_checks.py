"""isinstance() and issubclass() with protocols."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


@runtime_checkable
class Named(Protocol):
    name: str
    def greet(self): ...


class Unchecked(Protocol):
    def close(self): ...


class A:
    def close(self): pass
class B:
    name = "b"
    def greet(self): pass
class C:
    def __init__(self): self.name = "c"
    def greet(self): pass
class D:
    close = None
class E(A):
    close = None
class F:
    def __getattr__(self, name): return name
class G:
    __slots__ = ("close", "name", "greet")
class H:
    name = None
    def greet(self): pass
class I:
    name = "i"
    greet = None
class Derived(Closes):
    pass


for cls in (A, B, C, D, E, F, G, H, I, Derived):
    print(cls.__name__, isinstance(cls(), Closes), isinstance(cls(), Named),
          issubclass(cls, Closes), isinstance(cls, Closes))
    show(lambda: issubclass(cls, Named))
    show(lambda: isinstance(cls(), Unchecked))
    show(lambda: issubclass(cls, Unchecked))
for value in (1, "x", None, [], A, open):
    print(isinstance(value, Closes), isinstance(value, Named))
show(lambda: issubclass(1, Closes))
show(lambda: issubclass(1, Named))
show(lambda: issubclass(1, Unchecked))
show(lambda: isinstance(A(), Protocol))
show(lambda: issubclass(A, Protocol))
show(lambda: issubclass(Closes, Protocol))
show(lambda: issubclass(Derived, Protocol))
show(lambda: isinstance(Derived(), Generic))
show(lambda: isinstance(A(), Union[Closes, int]))
show(lambda: isinstance(A(), Closes | int))
show(lambda: isinstance(A(), (int, Closes)))
show(lambda: issubclass(A, (int, Closes)))
a = A()
del A.close
show(lambda: isinstance(a, Closes))
a.close = 1
show(lambda: isinstance(a, Closes))
Closes.register(int)
show(lambda: isinstance(3, Closes))
show(lambda: issubclass(bool, Closes))


class Has:
    @property
    def name(self):
        print("never run")
        return 1
    def greet(self): pass


show(lambda: isinstance(Has(), Named))
import types
module = types.ModuleType("m")
show(lambda: isinstance(module, Closes))
module.close = print
show(lambda: isinstance(module, Closes))
