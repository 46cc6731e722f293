import types
C = types.new_class("C"); print(C, C.__bases__, C.__module__, C.__qualname__, type(C))
D = types.new_class("D", (C,), {}, lambda ns: ns.update(x=1)); print(D.x, D.__mro__)
class M(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw): print("prepare", name, bases, kw); return {"prepared": 1}
    def __new__(mcls, name, bases, ns, **kw): print("new", sorted(ns), kw); return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): pass
kw = {"metaclass": M, "z": 5}
E = types.new_class("E", (), kw, lambda ns: ns.__setitem__("y", 2)); print(E.prepared, E.y, kw)
F = types.new_class("F", (E,), {"q": 1}); print(type(F))
print(types.prepare_class("P", (E,), {"k": 1}))
print(types.prepare_class("P"), types.prepare_class("P", (int,), {"metaclass": type}))
def meta(name, bases, ns, **kw): return name, bases, ns, kw
print(types.new_class("Fn", (), {"metaclass": meta, "a": 1}))
class N(type): pass
try: types.new_class("X", (E,), {"metaclass": N})
except TypeError as e: print(e)
try: types.new_class("X", (C,), {"bad": 1})
except TypeError as e: print(e)
for a in ((), (3,), ("X", 3), ("X", (3,)), ("X", (), 3), ("X", (), {}, 3), ("X", (bool,))):
    try: print(types.new_class(*a))
    except TypeError as e: print(e)
class Entry:
    def __init__(self, *r): self.r = r
    def __mro_entries__(self, bases): print("entries", len(bases)); return self.r
e = Entry(C)
G = types.new_class("G", (e,), {}); print(G.__bases__, G.__orig_bases__ == (e,))
b = (int, C)
print(types.resolve_bases(b) is b, types.resolve_bases([int]), types.resolve_bases((int, Entry(), Entry(C, str))), types.resolve_bases(()))
class BadE:
    def __mro_entries__(self, bases): return None
for x in ((BadE(),), 3, (3,)):
    try: print(types.resolve_bases(x))
    except TypeError as ex: print(ex)
print(types.new_class("L", (list[int],)).__orig_bases__, types.new_class("L", (list[int],)).__bases__)
g = types.get_original_bases
class A: pass
class B(list[int], A): pass
class Sub(B): pass
print(g(A), g(B), g(Sub), g(int), g(object))
for x in (3, "x", None):
    try: g(x)
    except TypeError as ex: print(ex)
try: g(cls=A)
except TypeError as ex: print(ex)
