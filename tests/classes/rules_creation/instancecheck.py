# __instancecheck__ and __subclasscheck__: truth, lookup, tuples, errors.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class M(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", cls.__name__)
        return cls.answer
    def __subclasscheck__(cls, sub):
        print("subclasscheck", cls.__name__, getattr(sub, "__name__", sub))
        return cls.answer
class T(metaclass=M): answer = None
class BadBool:
    def __bool__(self): raise ValueError("bool")
class Odd:
    def __bool__(self): return 5
for a in (True, False, 0, 1, "", "x", [], [0], None, BadBool(), Odd()):
    T.answer = a
    attempt(type(a).__name__, lambda: (isinstance(5, T), issubclass(int, T)))
T.answer = False
t = T()
print(isinstance(t, T), type(t) is T)
class Sub(T): answer = False
attempt("Sub", lambda: isinstance(Sub(), T))
attempt("tuple", lambda: isinstance(5, (str, (T, (int,)), T)))
attempt("empty", lambda: isinstance(5, ()))
attempt("nested empty", lambda: isinstance(5, ((), ((),))))
attempt("bad", lambda: isinstance(5, 5))
attempt("bad tuple", lambda: isinstance(5, (int, 5)))
attempt("bad tuple 2", lambda: isinstance(5, (str, 5)))
attempt("list", lambda: isinstance(5, [int]))
attempt("none", lambda: isinstance(None, None))
attempt("sub bad", lambda: issubclass(5, int))
attempt("sub bad 2", lambda: issubclass(int, 5))
attempt("sub bad 3", lambda: issubclass(int, (str, 5)))
attempt("sub str", lambda: issubclass("int", str))
attempt("args", lambda: isinstance(5))
attempt("args", lambda: issubclass(int, int, int))
class FakeClass:
    __bases__ = ()
class Fake:
    @property
    def __class__(self): return int
attempt("fake", lambda: (isinstance(Fake(), int), isinstance(Fake(), Fake), isinstance(Fake(), str)))
fc = FakeClass()
attempt("fake class", lambda: isinstance(5, fc))
attempt("fake sub", lambda: issubclass(fc, fc))
fd = FakeClass()
fd.__bases__ = (fc,)
attempt("fake derived", lambda: issubclass(fd, fc))
attempt("fake base", lambda: issubclass(fc, fd))
fd.__bases__ = 5
attempt("bases 5", lambda: issubclass(fc, fd))
class Inst:
    def __instancecheck__(self, o): return o == 42
attempt("object with", lambda: (isinstance(42, Inst()), isinstance(43, Inst())))
class N(type):
    __instancecheck__ = None
class NC(metaclass=N): pass
attempt("None", lambda: isinstance(5, NC))
attempt("exact type anyway", lambda: isinstance(NC(), NC))
attempt("union", lambda: (isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str)))
attempt("union bad", lambda: isinstance(5, int | list[int]))
attempt("direct", lambda: (type.__instancecheck__(int, True), type.__subclasscheck__(int, bool)))
attempt("direct bad", lambda: type.__instancecheck__(5, 5))
attempt("direct bad", lambda: type.__subclasscheck__(int, 5))
class XM(type):
    def __instancecheck__(cls, o): return True
class X(Exception, metaclass=XM): pass
try:
    try:
        raise KeyError("k")
    except X:
        print("never through instancecheck")
except KeyError as e:
    print("KeyError", e, isinstance(e, X))
