# caches and registrations while loops run
from abc import ABC
from collections.abc import Iterable, Sized, Mapping, Sequence
class A(ABC): pass
class X: pass
class Y(X): pass
out = []
x = Y()
for i in range(1000):
    if i == 300: A.register(X)
    out.append(isinstance(x, A))
print(out.index(True), out.count(True))
kinds = [[], (), {}, set(), "", b"", 1, 1.5, None, range(3), len, Y()]
totals = {}
for _ in range(200):
    for k in kinds:
        for c in (Iterable, Sized, Mapping, Sequence, A):
            totals[type(k).__name__, c.__name__] = totals.get((type(k).__name__, c.__name__), 0) + isinstance(k, c)
for k in sorted(totals): print(k, totals[k])
# classes made in a loop
hits = 0
for i in range(500):
    C = type("C", (X,) if i % 3 else (), {"__len__": lambda s: 0} if i % 2 else {})
    hits += isinstance(C(), A) * 1 + isinstance(C(), Sized) * 1000
print(hits)
# bases change
class P: pass
class Q(P): pass
class B2(ABC): pass
B2.register(P)
q = Q(); r = []
for i in range(6):
    r.append(isinstance(q, B2))
    if i == 2: Q.__bases__ = (type("Other", (), {}),)
print(r)
class Changing:
    pass
c = Changing(); r = []
for cls in (Changing, Y, Changing):
    c.__class__ = cls; r.append(isinstance(c, A))
print(r)
