# classes are held weakly by the caches and registries
import gc, _abc
from abc import ABC
class A(ABC): pass
def make(i):
    C = type(f"C{i}", (), {})
    if i % 2: A.register(C)
    return isinstance(C(), A)
print(sum(make(i) for i in range(300)))
gc.collect()
print([len([r for r in s if r() is not None]) for s in _abc._get_dump(A)[:3]])
# the same address again is another class
seen = set()
for i in range(200):
    C = type("T", (), {})
    known = isinstance(C(), A)
    seen.add(known)
    if i % 2: A.register(C); seen.add(not isinstance(C(), A))
    del C
    gc.collect()
print(seen)
class Parent(ABC): pass
def sub():
    class Child(Parent): pass
    Child.register(float)
    return isinstance(1.0, Parent)
print(sub()); gc.collect()
print(isinstance(1.0, Parent))
del Parent, A; gc.collect(); print("end")
