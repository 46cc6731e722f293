# AbstractContextManager and its asynchronous sister.
from contextlib import (AbstractContextManager, AbstractAsyncContextManager,
                        ExitStack, closing, nullcontext, suppress)
import contextlib


class Full(AbstractContextManager):
    def __exit__(self, *exc):
        print("exit")
        return None


f = Full()
with f as g:
    print(f is g)


class Missing(AbstractContextManager):
    pass


try:
    Missing()
except TypeError as e:
    print(e)
try:
    AbstractAsyncContextManager()
except TypeError as e:
    print(e)


class Duck:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass


class Half:
    def __enter__(self):
        pass


class NoneExit(Duck):
    __exit__ = None


class AsyncDuck:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *a):
        pass


class AsyncNone(AsyncDuck):
    __aenter__ = None


class Sub(Full):
    __exit__ = None


for cls in (Duck, Half, NoneExit, AsyncDuck, AsyncNone, Full, Sub, ExitStack,
            closing, nullcontext, suppress, int):
    print(cls.__name__, issubclass(cls, AbstractContextManager),
          issubclass(cls, AbstractAsyncContextManager))
print(isinstance(Duck(), AbstractContextManager), isinstance(Half(), AbstractContextManager))
d = Duck()
d.__exit__ = None
h = Half()
h.__exit__ = lambda *a: None
print(isinstance(d, AbstractContextManager), isinstance(h, AbstractContextManager))
print(issubclass(Duck, Full))
print(AbstractContextManager[int], AbstractAsyncContextManager[str, bool],
      type(AbstractContextManager[int]).__name__, ExitStack[int], Full[int])
print(AbstractContextManager.__slots__, AbstractContextManager.__abstractmethods__,
      AbstractAsyncContextManager.__abstractmethods__)
print(AbstractContextManager.__exit__(f, None, None, None))
print(contextlib.__all__)
for name in contextlib.__all__:
    v = getattr(contextlib, name)
    print(name, v.__module__, v.__qualname__, v.__doc__ is not None,
          [b.__name__ for b in v.__mro__[1:-1]] if isinstance(v, type) else "")


class Slotted(AbstractContextManager):
    __slots__ = ("x",)

    def __exit__(self, *a):
        pass


print(hasattr(Slotted(), "__dict__"))
AbstractContextManager.register(int)
print(isinstance(3, AbstractContextManager))
