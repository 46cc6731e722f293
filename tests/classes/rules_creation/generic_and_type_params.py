# class C[T]: type parameters, scope, __orig_bases__, __parameters__.
import typing
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class A[T]:
    t = T
    def f(self, x: T) -> T: return T
    class Inner:
        u = T
    def g[U](self): return T, U
print(A.__type_params__, A.t, A().f(1), A.Inner.u, A().g(), A.f.__annotations__)
print(A.__orig_bases__, A.__parameters__, A.__bases__, A[int], A[int].__args__, A[int].__origin__)
class B[T: int, *Ts, **P]: pass
print(B.__type_params__, B.__type_params__[0].__bound__, B[int, str, [int]])
class C[T: (int, str)]: pass
print(C.__type_params__[0].__constraints__)
class D[T](A[T]): pass
print(D.__orig_bases__, D.__parameters__, D[str].__args__)
class E(A[int]): pass
print(E.__orig_bases__, E.__parameters__ if hasattr(E, "__parameters__") else "-", E.__type_params__)
attempt("too many", lambda: A[int, str])
attempt("not generic", lambda: E[int])
attempt("empty", lambda: A[()])
attempt("both", lambda: exec("class X[T](typing.Generic[T]): pass", {"typing": typing}))
attempt("duplicate", lambda: exec("class X[T, T]: pass"))
attempt("scope", lambda: T)
class F[T]:
    __slots__ = ("v",)
    def __init__(self, v: T): self.v = v
print(F[int](3).v, hasattr(F(1), "__dict__"))
class M(type):
    def __new__(m, n, b, ns, **k): return super().__new__(m, n, b, {**ns, "kw": k})
    def __init__(c, *a, **k): pass
class G[T](metaclass=M, opt=T): pass
print(G.kw, type(G).__name__)
class H[T = int]: pass
print(H.__type_params__[0].__default__, H[str]) if hasattr(H.__type_params__[0], "__default__") else print("no default")
def outer():
    T = "outer"
    class I[T]:
        inner = T
    return T, I.inner
print(outer())
class J[T]:
    def __init_subclass__(cls): print("subclass", cls.__name__, cls.__orig_bases__)
class K(J[int]): pass
print(A.__type_params__ is A.__dict__["__type_params__"], A.__type_params__[0].__name__)
A.__type_params__ = ()
print(A.__type_params__)
type Alias[T] = list[T]
print(Alias.__type_params__, Alias[int], Alias.__value__)
