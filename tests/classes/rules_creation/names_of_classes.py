# __name__, __qualname__, __module__: setting, reprs, errors.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    class B: pass
    def m(self): pass
attempt("name", setattr, A, "__name__", "New")
print(A, A.__name__, A.__qualname__, repr(A().m)[:22])
attempt("name 5", setattr, A, "__name__", 5)
attempt("name null", setattr, A, "__name__", "a\0b")
attempt("name empty", setattr, A, "__name__", "")
print(A, repr(A.__name__))
attempt("name surrogate", setattr, A, "__name__", "\udc80")
attempt("del name", delattr, A, "__name__")
attempt("qualname", setattr, A, "__qualname__", "Q.R")
print(A, A.B)
attempt("qualname 5", setattr, A, "__qualname__", 5)
attempt("del qualname", delattr, A, "__qualname__")
attempt("module", setattr, A, "__module__", "mod.sub")
print(A)
attempt("module 5", setattr, A, "__module__", 5)
print(A, A().__module__)
attempt("module None", setattr, A, "__module__", None)
print(A)
attempt("module builtins", setattr, A, "__module__", "builtins")
print(A)
attempt("del module", delattr, A, "__module__")
attempt("read", lambda: A.__module__)
print(A)
for n in ("__name__", "__qualname__", "__module__", "__doc__"):
    attempt("int " + n, setattr, int, n, "x")
    attempt("int del " + n, delattr, int, n)
print("__qualname__" in vars(A), "__name__" in vars(A))
attempt("instance name", lambda: A().__name__)
attempt("instance qualname", lambda: A().__qualname__)
class S(str): pass
A.__name__ = S("Str")
attempt("error text", lambda: A().nope)
attempt("class error", lambda: A.nope)
attempt("call", lambda: A(1))
attempt("len", lambda: len(A()))
class M(type):
    def __repr__(cls): return "<M %s>" % cls.__name__
    def __str__(cls): return "str of " + cls.__name__
    @property
    def __module__(cls): return "from metaclass"
class C(metaclass=M):
    def m(self): pass
print(C, repr(C), [C], C.__module__, C().__module__)
attempt("error", lambda: C.nope)
attempt("instance", lambda: C().nope)
class N:
    __name__ = "class var"
    __qualname__ = "Qual"
print(N.__name__, N().__name__, N.__qualname__, vars(N)["__name__"])
attempt("no qualname on instance", lambda: N().__qualname__)
print(type.__dict__["__name__"].__get__(N), type.__name__, type(type.__dict__["__name__"]).__name__)
print(type.__qualname__, type.__module__, object.__module__)
