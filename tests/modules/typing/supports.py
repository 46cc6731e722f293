"""SupportsInt and the other protocols of one method."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


PROTOCOLS = (SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes,
             SupportsIndex, SupportsAbs, SupportsRound)
for p in PROTOCOLS:
    print(p, p.__mro__, p.__parameters__, p.__slots__,
          sorted(p.__protocol_attrs__), sorted(p.__abstractmethods__),
          p.__module__, is_protocol(p), p._is_runtime_protocol)
    print([isinstance(v, p) for v in (1, 1.5, 1j, "", b"", None, [], True)],
          [issubclass(c, p) for c in (int, float, complex, str, bytes)])
    show(lambda: p())
    show(lambda: p[int])


class Own:
    def __int__(self): return 1
    def __abs__(self): return 2


print([isinstance(Own(), p) for p in PROTOCOLS])


class Derived(SupportsInt):
    __slots__ = ()
    def __int__(self): return 5


print(int(Derived()), isinstance(Derived(), SupportsInt),
      hasattr(Derived(), "__dict__"))


class Bad(SupportsIndex): pass


show(lambda: Bad())
print(SupportsInt.__int__.__annotations__, SupportsAbs.__abs__.__annotations__)
