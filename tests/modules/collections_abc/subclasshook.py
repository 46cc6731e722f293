from collections.abc import *
def make(*names, none=()):
    return type("X", (), {**{n: lambda self: None for n in names}, **{n: None for n in none}})
checks = {Hashable: ["__hash__"], Iterable: ["__iter__"], Iterator: ["__iter__", "__next__"], Sized: ["__len__"], Container: ["__contains__"],
  Collection: ["__len__", "__iter__", "__contains__"], Reversible: ["__reversed__", "__iter__"], Callable: ["__call__"], Awaitable: ["__await__"],
  Coroutine: ["__await__", "send", "throw", "close"], AsyncIterable: ["__aiter__"], AsyncIterator: ["__aiter__", "__anext__"],
  AsyncGenerator: ["__aiter__", "__anext__", "asend", "athrow", "aclose"], Generator: ["__iter__", "__next__", "send", "throw", "close"], Buffer: ["__buffer__"]}
for cls, names in checks.items():
    X = make(*names)
    print(cls.__name__, issubclass(X, cls), issubclass(type("Y", (X,), {}), cls), [issubclass(make(*[n for n in names if n != m]), cls) for m in names],
          [issubclass(make(*names, none=[m]), cls) for m in names],
          issubclass(type("Z", (X,), {names[0]: None}), cls))
class I(Iterable):
    def __iter__(self): return iter([1])
print(issubclass(I, Iterable), issubclass(I, Iterator), issubclass(list, I), list(I()))
class NoHash: __hash__ = None
class Eq:
    def __eq__(self, o): return True
print(issubclass(NoHash, Hashable), issubclass(Eq, Hashable), issubclass(list, Hashable), issubclass(type("Q", (list,), {"__hash__": lambda s: 1}), Hashable))
class G:
    def __getitem__(self, i): raise IndexError
print(issubclass(G, Iterable), issubclass(G, Sequence))
class Inst: pass
i = Inst(); i.__iter__ = lambda: iter([])
print(isinstance(i, Iterable))
# after the first answer the class changes: caches hold
class Late: pass
print(issubclass(Late, Sized)); Late.__len__ = lambda self: 0
print(issubclass(Late, Sized)); Sized.register(complex); print(issubclass(Late, Sized))
print(Iterable.__subclasshook__(list), Iterable.__subclasshook__(int), Iterator.__subclasshook__(list), Set.__subclasshook__(set))
