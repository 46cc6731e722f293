from collections.abc import *
# user classes registered and derived
class Stack:
    def __init__(self): self.items = []
    def __len__(self): return len(self.items)
MutableSequence.register(Stack)
print(isinstance(Stack(), Sequence), isinstance(Stack(), Collection), isinstance(Stack(), Reversible), issubclass(Stack, Sized))
class K(dict): pass
class T(tuple): pass
class St(str): pass
class F(frozenset): pass
for c in (K, T, St, F): print(c.__name__, [a.__name__ for a in (Mapping, MutableMapping, Sequence, Set, MutableSet, Hashable, Collection) if issubclass(c, a)])
class Odd(list): __contains__ = None
print(issubclass(Odd, Container), issubclass(Odd, Collection), issubclass(Odd, Sequence))
class NoIter(list): __iter__ = None
print(issubclass(NoIter, Iterable), isinstance(NoIter(), Sequence))
import collections.abc
for f in (lambda: Sequence.register(3), lambda: Mapping.register(MutableMapping) and "already", lambda: MutableMapping.register(Mapping)):
    try: print(f())
    except (TypeError, RuntimeError) as e: print(type(e).__name__, e)
# diamond of abstract classes
class A(Sized, Iterable): pass
class B(A, Container): pass
print([x.__name__ for x in B.__mro__], sorted(B.__abstractmethods__))
try:
    class C(Sized, Collection): pass
    class D(Iterable, C): pass
except TypeError as e: print(e)
class LD(dict, MutableMapping): pass
class LD2(MutableMapping, dict): pass
print(LD(a=1), LD.__abstractmethods__, sorted(LD2.__abstractmethods__))
try: LD2()
except TypeError as e: print(e)
