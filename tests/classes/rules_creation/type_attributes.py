# Attributes of type: which are read-only, what they say.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    "doc"
for n in ("__base__", "__mro__", "__dict__", "__basicsize__", "__flags__", "__class__",
          "__text_signature__", "__abstractmethods__", "__type_params__", "__doc__", "__weakref__"):
    attempt("get " + n, lambda: type(getattr(A, n)).__name__)
    if n not in ("__class__",):
        attempt("set " + n, setattr, A, n, 5)
    attempt("del " + n, delattr, A, n)
    attempt("del2 " + n, delattr, A, n)
class B: pass
attempt("abstract", lambda: B.__abstractmethods__)
attempt("abstract type", lambda: type.__abstractmethods__)
B.__abstractmethods__ = {"f", "g"}
attempt("instantiate", lambda: B())
B.__abstractmethods__ = ["one"]
attempt("instantiate", lambda: B())
B.__abstractmethods__ = ()
attempt("instantiate", lambda: type(B()).__name__)
attempt("abstract 5", setattr, B, "__abstractmethods__", 5)
attempt("read", lambda: B.__abstractmethods__)
del B.__abstractmethods__
attempt("ok", lambda: type(B()).__name__)
print(A.__flags__ & (1 << 9) != 0, int.__flags__ & (1 << 9) != 0, int.__flags__ & (1 << 10) != 0,
      bool.__flags__ & (1 << 10) != 0, int.__flags__ & (1 << 24) != 0, str.__flags__ & (1 << 28) != 0,
      type.__flags__ & (1 << 31) != 0, Exception.__flags__ & (1 << 30) != 0)
print(A.__type_params__, int.__type_params__)
class G[T]:
    def f[U](self, x: T) -> U: pass
print(G.__type_params__, G.f.__type_params__, G.__orig_bases__, G.__parameters__)
attempt("doc of class", lambda: type.__doc__ is not None)
class D: pass
print(D.__doc__, D().__doc__)
D.__doc__ = "new"
print(D.__doc__, D().__doc__)
class E(D): pass
print(E.__doc__, E().__doc__)
attempt("del doc", delattr, D, "__doc__")
attempt("doc", lambda: D.__doc__)
class M(type):
    "metaclass doc"
class F(metaclass=M): pass
print(F.__doc__, M.__doc__)
class P:
    __doc__ = property(lambda self: "doc of an instance")
print(type(P.__doc__).__name__, P().__doc__)
attempt("or", lambda: (A | None, A | int | A, A | "str"))
attempt("or 5", lambda: A | 5)
attempt("ror", lambda: None | A)
print(A.__or__(int), type.__or__(A, 5))
print(type.__call__, type.__prepare__(), type.__prepare__(1, 2, k=3))
print(A.mro(), A.__base__, object.__base__, object.__bases__, type.__base__, type.__mro__)
print(A.__instancecheck__(A()), A.__subclasscheck__(bool), type.__sizeof__(A) > 0)
print(A == A, A != B, hash(A) == hash(A), type.__eq__(A, B), bool(A))
attempt("lt", lambda: A < B)
attempt("len", lambda: len(A))
attempt("iter", lambda: iter(A))
attempt("in", lambda: 1 in A)
attempt("dir", lambda: sorted(set(dir(A)) - set(dir(object))))
attempt("dir type", lambda: [n for n in dir(type) if n in ("mro", "__name__", "__abstractmethods__", "__prepare__")])
