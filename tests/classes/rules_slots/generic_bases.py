# Slots under Generic, Protocol, ABC, NamedTuple and friends.
from typing import Generic, TypeVar, Protocol, NamedTuple
from abc import ABC, abstractmethod
import collections.abc, enum
T = TypeVar("T")
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class G(Generic[T]):
    __slots__ = ("v",)
    def __init__(self, v): self.v = v
g = G[int](5)
attempt("generic", lambda: (g.v, hasattr(g, "__dict__"), G.__orig_bases__ is not None))
attempt("orig class", lambda: g.__orig_class__)
class G2(G[str]):
    pass
attempt("sub", lambda: (hasattr(G2(1), "__dict__"), G2[int] if False else G2.__bases__))
class N[U]:
    __slots__ = ("u",)
attempt("new syntax", lambda: (hasattr(N(), "__dict__"), N[int]().__class__ is N))
class A(ABC):
    __slots__ = ("a",)
    @abstractmethod
    def f(self): pass
class B(A):
    __slots__ = ("b",)
    def f(self): return "f"
attempt("abstract", lambda: A())
attempt("concrete", lambda: (B().f(), hasattr(B(), "__dict__")))
class S(collections.abc.Sequence):
    __slots__ = ("items",)
    def __init__(self, *i): self.items = i
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)
s = S(1, 2, 3)
attempt("sequence", lambda: (list(reversed(s)), 2 in s, s.index(3), hasattr(s, "__dict__")))
for abc in ("Hashable", "Iterable", "Sized", "Container", "Mapping", "MutableSequence", "Set", "Callable", "Generator", "Awaitable"):
    c = getattr(collections.abc, abc)
    print(abc, c.__slots__, c.__dictoffset__)
class P(Protocol):
    __slots__ = ()
    def m(self): ...
class Impl(P):
    __slots__ = ("x",)
attempt("protocol", lambda: hasattr(Impl(), "__dict__"))
class NT(NamedTuple):
    x: int
    y: int = 2
attempt("namedtuple", lambda: (NT.__slots__, hasattr(NT(1), "__dict__"), NT(1)))
class NTS(NT):
    __slots__ = ()
attempt("namedtuple slots", lambda: hasattr(NTS(1), "__dict__"))
class NTD(NT): pass
attempt("namedtuple dict", lambda: NTD(1).__dict__)
def nts():
    class X(NT):
        __slots__ = ("more",)
attempt("nonempty", nts)
class E(enum.Enum):
    __slots__ = ()
    A = 1
attempt("enum", lambda: (E.A, E.__slots__))
