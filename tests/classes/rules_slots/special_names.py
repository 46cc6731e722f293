# Slots named like special attributes work like other slots.
def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)

class D:
    __slots__ = ("__doc__",) if False else ("other",)
T = type("T", (), {"__slots__": ("__doc__",)}) if False else None

class I:
    __slots__ = ("__init__",)
print(attempt(I))
print(type(I.__init__).__name__)

class H:
    __slots__ = ("__hash__",)
h = H()
print(attempt(hash, h))
h.__hash__ = lambda: 7
print(hash(h), {h: 1}[h])

class L:
    __slots__ = ("__len__", "__call__", "__str__", "__eq__", "__bool__")
    def __init__(self):
        pass
o = L()
print(attempt(len, o))
print(attempt(o))
print(attempt(str, o))
print(attempt(lambda: o == o), attempt(lambda: o == 1))
print(attempt(bool, o))
o.__len__ = lambda: 5
o.__call__ = lambda *a: ("called", a)
o.__str__ = lambda: "as text"
o.__eq__ = lambda other: "equal?"
o.__bool__ = lambda: False
print(len(o), o(1, 2), str(o), o == 3, bool(o), not o)
print(L.__hash__)
o.__len__ = lambda: -1
print(attempt(len, o))
o.__str__ = lambda: 5
print(attempt(str, o))

class C:
    __slots__ = ("__class__",)
c = C()
print(attempt(lambda: c.__class__), type(c).__name__)
c.__class__ = int
print(c.__class__, isinstance(c, int), isinstance(c, C), type(c) is C)
del c.__class__
print(attempt(isinstance, c, int))

class G:
    __slots__ = ("__getattr__",)
g = G()
print(attempt(getattr, g, "zzz"))
g.__getattr__ = lambda name: "got " + name
print(g.zzz, g.abc)
class N:
    __slots__ = ("__new__",)
print(attempt(N))
class It:
    __slots__ = ("__iter__", "__next__")
i = It()
print(attempt(iter, i))
i.__iter__ = lambda: iter("ab")
print(list(i))
class S:
    __slots__ = ("__get__",)
s = S()
class Holder:
    attr = s
print(attempt(lambda: Holder.attr))
s.__get__ = lambda obj, cls: "dynamic"
print(attempt(lambda: Holder().attr))
class Slots:
    __slots__ = ("__slots__",) if False else ["__name__", "__qualname__"]
n = Slots()
n.__name__ = "inst"
print(n.__name__, Slots.__name__, Slots.__qualname__)
