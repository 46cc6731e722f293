# __class_getitem__: implicit classmethod, priority, errors.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    def __class_getitem__(cls, item): return cls.__name__, item
class B(A): pass
print(A[1], B[int, str], A[()], B[:], A[1:2, ...], B[*[1, 2]])
print(type(vars(A)["__class_getitem__"]).__name__)
attempt("instance", lambda: A()[1])
attempt("plain", lambda: type("P", (), {})[1])
attempt("int", lambda: int[1])
attempt("set", lambda: A.__setitem__)
def s(): A[1] = 2
attempt("setitem", s)
def d(): del A[1]
attempt("delitem", d)
class M(type):
    def __getitem__(cls, i): return "metaclass", i
class C(metaclass=M):
    def __class_getitem__(cls, i): return "class", i
print(C[1], C.__class_getitem__(1))
class S:
    @staticmethod
    def __class_getitem__(*a): return "static", a
print(S[1])
class N: __class_getitem__ = None
attempt("None method", lambda: N[1])
class V: __class_getitem__ = 5
attempt("5", lambda: V[1])
class L: __class_getitem__ = lambda *a: a[-1]
print(L[7])
class F: __class_getitem__ = len
attempt("builtin", lambda: F[[1, 2]])
class G:
    def __class_getitem__(cls): pass
attempt("no arguments", lambda: G[1])
class H:
    def __class_getitem__(cls, i): raise KeyError(i)
attempt("raises", lambda: H["k"])
a = A()
a.__class_getitem__ = lambda i: "instance"
attempt("on instance", lambda: a[1])
def late(cls, item): return "late", item
P = type("P", (), {})
P.__class_getitem__ = late
attempt("assigned later", lambda: P[1])
P.__class_getitem__ = classmethod(late)
attempt("classmethod later", lambda: P[1])
for c in (list, dict, tuple, set, frozenset, type, slice, range, object, str):
    attempt(c.__name__, lambda: c[int])
attempt("list.__class_getitem__", lambda: list.__class_getitem__(int))
attempt("type[int]", lambda: type[int])
class K(type): pass
class KC(metaclass=K): pass
attempt("K[int]", lambda: K[int])
attempt("KC[int]", lambda: KC[int])
import types
g = list[int]
print(g, g.__origin__, g.__args__, type(g), g == list[int], hash(g) == hash(list[int]), g())
attempt("again", lambda: g[str])
attempt("isinstance", lambda: isinstance([], g))
attempt("issubclass", lambda: issubclass(list, g))
attempt("attr", lambda: g.append)
attempt("missing", lambda: g.nope)
attempt("set", lambda: setattr(g, "__origin__", 1))
print(types.GenericAlias(list, int), types.GenericAlias(A, (1, 2)))
