# __hash__: taken away by __eq__, inherited, None, wrong results.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class Eq:
    def __eq__(self, o): return True
class EqHash(Eq):
    def __hash__(self): return 5
class SubEq(EqHash):
    def __eq__(self, o): return False
class SubPlain(EqHash): pass
class Back(Eq):
    __hash__ = object.__hash__
class NoneHash:
    __hash__ = None
class SubNone(NoneHash): pass
class Ne:
    def __ne__(self, o): return True
class Lt:
    def __lt__(self, o): return True
class IntEq(int):
    def __eq__(self, o): return False
class StrEq(str):
    def __eq__(self, o): return False
    __hash__ = str.__hash__
class ListHash(list):
    def __hash__(self): return 3
class MixHash(SubEq, EqHash): pass
for c in (Eq, EqHash, SubEq, SubPlain, Back, NoneHash, SubNone, Ne, Lt, IntEq, StrEq, ListHash, MixHash):
    attempt(c.__name__, lambda: (c.__hash__ is None, "__hash__" in vars(c), isinstance(hash(c()), int)))
attempt("dict key", lambda: {Eq(): 1})
attempt("set", lambda: {NoneHash()})
attempt("in set", lambda: Eq() in set())
attempt("in dict", lambda: Eq() in {})
attempt("get", lambda: {}.get(Eq()))
attempt("frozenset", lambda: frozenset([Eq()]))
attempt("tuple", lambda: hash((1, Eq())))
attempt("list", lambda: hash([]))
attempt("dict", lambda: hash({}))
attempt("slice", lambda: isinstance(hash(slice(1)), int))
import collections.abc
attempt("Hashable", lambda: [isinstance(c(), collections.abc.Hashable) for c in (Eq, EqHash, SubEq, Back, SubNone)])
def h(v): return type("H", (), {"__hash__": lambda self: v})()
for v in (0, -1, -2, 5, True, 2 ** 61 - 1, 2 ** 61, 2 ** 64, -(2 ** 64), 10 ** 40, 1.0, "1", None, NotImplemented):
    attempt(repr(v), lambda: hash(h(v)))
class I(int): 
    def __hash__(self): return 99
attempt("int subclass result", lambda: hash(h(I(7))))
attempt("int subclass", lambda: (hash(I(7)), hash(I(7).__int__()), {I(7): 1}.get(7)))
class Count:
    n = 0
    def __hash__(self): Count.n += 1; return 1
    def __eq__(self, o): return self is o
a, b = Count(), Count()
d = {a: "a", b: "b"}
d[a]; a in d; d.get(b); {*d}; dict(d); set(d); d.copy(); list(d)
print(Count.n)
class Raises:
    def __hash__(self): raise LookupError("hash")
attempt("raises", lambda: {Raises(): 1})
attempt("raises", lambda: {1: 2}[Raises()])
class Meta(type):
    def __hash__(cls): return 12
    def __eq__(cls, o): return True
class C(metaclass=Meta): pass
class D(metaclass=Meta): pass
print(hash(C), len({C, D}), C == D)
class ME(type):
    def __eq__(cls, o): return True
class E(metaclass=ME): pass
attempt("unhashable class", lambda: {E})
attempt("isinstance of it", lambda: isinstance(E(), E))
attempt("subclass of it", lambda: type("F", (E,), {}).__name__)
F = type("F", (), {})
f = F()
s = {f}
F.__eq__ = lambda s, o: True
print(f in s, F.__hash__ is object.__hash__)
F.__hash__ = lambda s: 1
print(f in s)
del F.__hash__
print(f in s)
F.__hash__ = None
attempt("now none", lambda: f in s)
class Prop:
    @property
    def __hash__(self): return lambda: 77
print(hash(Prop()))
class St:
    @staticmethod
    def __hash__(): return 78
print(hash(St()))
