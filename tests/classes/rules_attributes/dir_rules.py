# dir(): what it lists, and __dir__ returning odd things.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
base = set(dir(object))
def d(o): return [n for n in dir(o) if n not in base]
class A:
    x = 1
    def __init__(self): self.y = 2
class B(A):
    z = 3
class S:
    __slots__ = ("s", "__weakref__")
class M(type):
    meta = 1
class C(metaclass=M): own = 2
print(d(A()), d(A), d(B()), d(S()), d(C), d(C()), d(M)[-3:])
def custom(result):
    class D:
        def __dir__(self): return result
    return D()
for r in (["b", "a"], ("b", "a"), {"b": 1, "a": 2}, iter("ba"), "ba", set("ba"), [], 5, None, [1, 2], [1, "a"], [None, 3]):
    attempt(type(r).__name__, lambda: dir(custom(r)))
attempt("generator", lambda: dir(custom(c for c in "cab")))
attempt("dup", lambda: dir(custom(["a", "a"])))
class Raises:
    def __dir__(self): raise ValueError("no dir")
attempt("raises", lambda: dir(Raises()))
class N: __dir__ = None
attempt("None", lambda: dir(N()))
class Args:
    def __dir__(self, x): pass
attempt("args", lambda: dir(Args()))
a = A()
a.__dir__ = lambda: ["never"]
print("never" in dir(a))
class Dict:
    @property
    def __dict__(self): return {"virtual": 1}
attempt("virtual dict", lambda: d(Dict()))
class DictBad:
    @property
    def __dict__(self): return 5
attempt("bad dict", lambda: d(DictBad()))
class Cls:
    @property
    def __class__(self): return B
attempt("virtual class", lambda: d(Cls()))
class ClsBad:
    __class__ = 5
attempt("bad class", lambda: d(ClsBad()))
attempt("object.__dir__", lambda: isinstance(object.__dir__(A()), list))
attempt("type.__dir__", lambda: type.__dir__(A) is not None and "y" in type.__dir__(A))
attempt("type.__dir__ 5", lambda: type.__dir__(5))
attempt("two", lambda: dir(1, 2))
def f():
    local_b = 1
    local_a = 2
    return dir()
print(f())
class Body:
    b = 1
    print([n for n in dir() if not n.startswith("__")])
attempt("vars 5", lambda: vars(5))
attempt("vars slots", lambda: vars(S()))
attempt("vars two", lambda: vars(1, 2))
attempt("vars class", lambda: type(vars(A)).__name__)
attempt("vars virtual", lambda: vars(Dict()))
attempt("vars bad", lambda: vars(DictBad()))
class VarsRaise:
    @property
    def __dict__(self): raise AttributeError("gone")
attempt("vars raise", lambda: vars(VarsRaise()))
class VarsRaise2:
    @property
    def __dict__(self): raise ValueError("other")
attempt("vars raise2", lambda: vars(VarsRaise2()))
attempt("dir raise2", lambda: dir(VarsRaise2()))
attempt("dir raise", lambda: d(VarsRaise()))
