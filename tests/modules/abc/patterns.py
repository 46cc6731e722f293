# what matches sequence and mapping patterns
from abc import ABC
from collections.abc import Sequence, Mapping, MutableSequence, MutableMapping
def kind(x):
    match x:
        case [*_]: return "sequence"
        case {}: return "mapping"
        case _: return "other"
class S(Sequence):
    def __getitem__(self, i): return [1, 2][i]
    def __len__(self): return 2
class M(Mapping):
    def __getitem__(self, k): return {1: 2}[k]
    def __len__(self): return 1
    def __iter__(self): return iter([1])
class Q:
    def __getitem__(self, i): return [1, 2][i]
    def __len__(self): return 2
class Q2(Q): pass
class P(Q): pass
print(kind(S()), kind(M()), kind(Q()), kind(Q2()), kind(""), kind(b""), kind(range(3)), kind(3))
Sequence.register(Q)
print(kind(Q()), kind(Q2()), kind(P()))
class Late(Q): pass
print(kind(Late()))
class Z: 
    def __len__(self): return 0
    def keys(self): return []
MutableMapping.register(Z); print(kind(Z()))
class T(ABC):
    __abc_tpflags__ = 1 << 5
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
print(kind(T()), "__abc_tpflags__" in T.__dict__, hasattr(Sequence, "__abc_tpflags__"))
try:
    class W(ABC): __abc_tpflags__ = (1 << 5) | (1 << 6)
except TypeError as e: print(e)
class X(ABC): __abc_tpflags__ = "x"
print(hasattr(X, "__abc_tpflags__"))
class Both(S, M): pass
class Both2(M, S): pass
print(kind(Both()), kind(Both2()))
match S():
    case [a, b]: print(a, b)
match M():
    case {1: x}: print(x)
