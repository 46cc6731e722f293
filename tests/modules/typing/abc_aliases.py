"""Classes that derive from the aliases of abstract base classes."""

import collections.abc
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")


class Seq(Sequence[T]):
    def __init__(self, *items): self.items = items
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)


class It(Iterator[int]):
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


class Sized_(Sized):
    def __len__(self): return 4


class MM(MutableMapping[str, T]):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)


class Plain(Hashable): pass
class DD(DefaultDict[str, int]): pass
class OD(OrderedDict[str, int]): pass
class Dq(Deque[int]): pass
class Cn(Counter[str]): pass
class CM(ChainMap[str, int]): pass


for cls in (Seq, It, Sized_, MM, Plain, DD, OD, Dq, Cn, CM):
    print(cls.__name__, [c.__name__ for c in cls.__mro__], cls.__orig_bases__,
          getattr(cls, "__parameters__", None))
s = Seq(1, 2, 3)
print(2 in s, list(reversed(s)), s.index(3), s.count(1), list(s), Seq[int](4)[0])
print(list(It()), len(Sized_()), isinstance(Sized_(), collections.abc.Sized))
m = MM[int]()
m["a"] = 1
m.update(b=2)
print(dict(m), m.pop("a"), m.setdefault("c", 3), isinstance(m, Mapping), m.__orig_class__)
d = DD(int)
d["x"] += 1
print(d["x"], Cn("aab")["a"], Dq([1, 2])[1], OD(a=1)["a"])


class Missing(Sequence[int]): pass


show(lambda: Missing())
show(lambda: isinstance(s, Sequence))
show(lambda: isinstance(s, Sequence[int]))
show(lambda: issubclass(Seq, Reversible))
show(lambda: issubclass(Seq, Iterable))
show(lambda: isinstance((), Hashable))
show(lambda: isinstance({}, Mapping))
show(lambda: isinstance({}.keys(), KeysView))
show(lambda: isinstance((x for x in ()), Generator))
show(lambda: isinstance(iter([]), Iterator))
show(lambda: isinstance(1, Container))
show(lambda: Sized())
show(lambda: Iterable[int]())
show(lambda: Seq[int] == Seq[int])
