# singledispatch: forms of register, dispatch, registry.
from functools import singledispatch


@singledispatch
def fun(arg, verbose=False):
    "fun's doc"
    return "object", arg


@fun.register
def _(arg: int, verbose=False):
    return "int", arg


@fun.register(list)
def on_list(arg, verbose=False):
    return "list", verbose


@fun.register
def _(arg: float | complex, verbose=False):
    return "float or complex"


fun.register(type(None), lambda arg, verbose=False: "nothing")


@fun.register(str)
@fun.register(bytes)
def text(arg, verbose=False):
    return "text"


class L(list):
    pass


class I(int):
    pass


for v in (1, True, I(5), [1], L(), 2.5, 1j, None, "a", b"a", {}, (), fun):
    print(type(v).__name__, fun(v)[0] if isinstance(fun(v), tuple) else fun(v))
print(fun([], True), fun([], verbose=1), fun.__name__, fun.__doc__, fun.__wrapped__(1))
print(on_list.__name__, text("x"), fun.dispatch(dict) is fun.dispatch(object), fun.dispatch(L) is on_list)
print(sorted(c.__name__ for c in fun.registry), type(fun.registry).__name__)
try:
    fun.registry[int] = 1
except TypeError as e:
    print(e)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(fun)
attempt(fun, arg=1)
attempt(fun.register, 1)
attempt(fun.register, 1, 2)
attempt(fun.register, "int")
attempt(fun.register, list[int], len)


def no_class(x: 5):
    pass


def alias(x: list[int]):
    pass


def partly(x: int | list[str]):
    pass


for f in (no_class, alias, partly):
    attempt(fun.register, f)
attempt(fun.register, int | list[str], len)
print(fun.register(int, abs) is abs, fun(-5))
fun.register(tuple | frozenset, len)
print(fun((1, 2)), fun(frozenset([1])))


@singledispatch
def empty():
    return "no arguments"


attempt(empty)
attempt(empty, 1)
lam = singledispatch(lambda x: x)
attempt(lam)
fun._clear_cache()
print(fun(3.5))


class C:
    pass


print(fun(C())[0])
fun.register(C)(lambda c, verbose=False: "C")
print(fun(C()), fun(C))
