# ref: identity, arguments, repr, callbacks, subclassing.
import weakref
from weakref import ref


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class C:
    pass


def mask(text):
    words = []
    for word in text.split(" "):
        words.append("ADDRESS" + word[-1] if word.startswith("0x") and
                     not word[-1].isalnum() else
                     "ADDRESS" if word.startswith("0x") else word)
    return " ".join(words)


def named():
    pass


o = C()
r = ref(o)
print(r() is o, r is ref(o), r is ref(o, None), ref(o, print) is ref(o, print))
print(r.__callback__, ref(o, print).__callback__ is print)
cb = ref(o, lambda r: print('called'))
print(weakref.getweakrefcount(o), [x is r for x in weakref.getweakrefs(o)])
print(mask(repr(r)), mask(repr(ref(C))), mask(repr(ref(named))))
show(lambda: ref())
show(lambda: ref(o, None, 1))
show(lambda: ref(o, callback=None))
show(lambda: r(1))
show(lambda: r(x=1))
show(lambda: r.__init__())
show(lambda: setattr(r, "x", 1))
show(lambda: setattr(r, "__callback__", 1))
show(lambda: r < r)
print(r == ref(o), r != ref(o), hash(r) == hash(o), r == 3, r == o)
print(ref[int], type(ref[int]).__name__)
print(ref is weakref.ReferenceType, ref.__name__, ref.__module__, ref)
del o, cb
print(r(), mask(repr(r)), r.__callback__)
show(lambda: hash(r) == hash(r))
print(r == r, r == ref(C), bool(r))


class Sub(ref):
    def __init__(self, ob, callback=None, *, tag=None):
        super().__init__(ob, callback)
        self.tag = tag

    def __call__(self):
        return ("sub", super().__call__())


class Slotted(ref):
    __slots__ = ("key",)

    def __new__(cls, ob, key):
        self = super().__new__(cls, ob)
        self.key = key
        return self

    def __init__(self, ob, key):
        super().__init__(ob)


o = C()
try:
    s = Sub(o, tag=5)
    print(s.tag, s()[0], s()[1] is o, s is Sub(o), isinstance(s, ref))
except TypeError as e:
    print(e)
t = Slotted(o, "k")
print(t.key, t() is o, t == ref(o), hash(t) == hash(o))
show(lambda: setattr(t, "other", 1))
print([type(x).__name__ for x in weakref.getweakrefs(o)])
print(ref(o) is ref(o), type(ref(o)).__name__)
show(lambda: ref(t))
weak_sub = ref(s) if isinstance(s, Sub) else None
print(weak_sub() is s)
del o
print(t(), t.key, s())


class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return isinstance(other, Eq) and self.n == other.n
    def __hash__(self): return self.n


a, b = Eq(1), Eq(1)
ra, rb, rc = ref(a), ref(b), ref(b, lambda r: None)
print(ra == rb, ra is rb, {ra: 1}[rb], hash(ra), rb == rc)
del a
print(ra == rb, ra == ra, hash(ra))


class NoHash:
    __hash__ = None


n = NoHash()
show(lambda: hash(ref(n)))
