"""Generic functions and classes: their parameters as objects."""


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def plain(x): return x
def one[T](x: T) -> T: return x
def many[T, *Ts, **P](x: T, *a: *Ts, k: P = 1) -> list[T]: return a
def bounded[T: int, S: (int, str), U: list[T]](x: T, y: S) -> U: return [x]
def defaults[T = int, *Ts = *tuple[int, str], **P = [int, str]](x: T): pass


print(plain.__type_params__, one.__type_params__, many.__type_params__)
print(one(5), many(1, 2, 3), bounded(1, "x"))
print(one.__annotations__, bounded.__annotations__)
print(one.__annotations__["x"] is one.__type_params__[0])
for f in (many, bounded, defaults):
    for p in f.__type_params__:
        print(repr(p), str(p), type(p), p.__name__, p.has_default(),
              repr(p.__default__))
        for name in ("__bound__", "__constraints__", "__covariant__",
                     "__contravariant__", "__infer_variance__", "args",
                     "kwargs"):
            if hasattr(p, name):
                print("   ", name, getattr(p, name))

T = one.__type_params__[0]
show(lambda: setattr(T, "__name__", "X"))
show(lambda: setattr(T, "__bound__", int))
show(lambda: T | int)
show(lambda: None | T)
show(lambda: T | "text")
show(lambda: isinstance(5, T))
T.extra = 5
print(T.extra, hash(T) == hash(T), T == T, T == many.__type_params__[0])
try:
    class Sub(T): pass
except TypeError as error:
    print(error)
try:
    class Sub(type(T)): pass
except TypeError as error:
    print(error)

P = many.__type_params__[2]
print(P.args, P.kwargs, P.args == P.args, P.args == P.kwargs,
      P.args.__origin__ is P)
Ts = many.__type_params__[1]
print(list(Ts), list[T], dict[T, int][str], (list[T] | None)[int])
print(tuple[*Ts], list[T].__parameters__)


def outer[T](x: T):
    def inner[S](y: S, z: T) -> tuple[S, T]:
        return S, T
    class Local[U]:
        seen = T, U
        def method[V](self, v: V) -> U: return T, U, V
    return inner, Local


inner, Local = outer(1)
print(inner(1, 2), inner.__annotations__, inner.__qualname__)
print(Local.seen, Local().method(1), Local.method.__qualname__)
print([f.__type_params__ for f in [one, inner, Local, Local.method]])


def decorate(f):
    print("decorating", f.__name__, f.__type_params__)
    return f


@decorate
def decorated[T](x: T, y=[T for T in range(3)], *, z: T = "z"): return x, y, z


print(decorated(1))
for i in range(2):
    def made[X: i](): return X
    print(made().__bound__, made() is made())
fs = []
for i in range(2):
    def made[X](): return X
    fs.append(made)
print(fs[0]() is fs[1]())


def generator[T](n: T):
    yield T
    yield n


print(list(generator(3)))
