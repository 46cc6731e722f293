class Outer:
    attribute = "class scope"
    def method[T](self, x: T) -> attribute: return T.__name__
    class Inner[T]:
        y: T
        z = attribute if False else "z"
    type Alias[U] = list[U] | None
print(Outer().method(1), Outer.method.__type_params__, Outer.method.__annotations__["return"])
print(Outer.Inner.__type_params__, Outer.Inner.__annotations__, Outer.Alias.__type_params__)
type Rec = list[Rec] | int
print(Rec.__value__, Rec.__name__, repr(Rec), Rec.__module__)
type Lazy = missing_name
try:
    Lazy.__value__
except NameError as e:
    print(e)
missing_name = int
print(Lazy.__value__)
def f[T: (int, str), *Ts, **P, D = list[int]](): return T, Ts, P, D
T, Ts, P, D = f()
print(T.__constraints__, T.__bound__, Ts, P, D.__default__, D.has_default(), T.has_default())
class B[T: undefined_bound]: pass
try:
    B.__type_params__[0].__bound__
except NameError as e:
    print(e)
class C[T](list[T]): pass
print(C.__orig_bases__, C[int], C.__parameters__, C[int].__args__, C.__bases__[0].__name__)
for source in ("def f[T, T](): pass", "class C[T: (yield)]: pass", "type X = (yield)", "type X = (a := 1)", "def f[T](T): return T", "class C[T, U=int, V]: pass", "type X[*T: int] = 1", "def f[T](): nonlocal T", "class C[T]:\n T = 1", "type X[T] = lambda: T", "def f[](): pass", "type print = 5", "class C[T]: global T", "def f[__debug__](): pass", "type int = int"):
    try:
        exec(source, ns := {})
        print(source.encode(), "ok")
    except SyntaxError as e:
        print(source.encode(), "->", e.msg)
