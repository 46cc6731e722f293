# lru_cache called, cleared and changed from within itself.
import functools
import gc
import weakref


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


for size in None, 0, 1, 2, 50:
    @functools.lru_cache(maxsize=size)
    def f(x):
        if x > 0:
            f(x - 1)
        if x == 3:
            f.cache_clear()
        if x == 5:
            gc.collect()
        return x
    attempt(f"size {size}", lambda: [f(i) for i in range(8)])
    attempt("info", f.cache_info)

# Keys whose comparison calls the cache again.


class Key:
    depth = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if Key.act and Key.depth < 3 and Key.acts < 40:
            Key.depth += 1
            Key.acts += 1
            Key.act()
            Key.depth -= 1
        return self.n == other.n


for size in None, 1, 3:
    @functools.lru_cache(maxsize=size)
    def g(k):
        return k.n

    def clear():
        g.cache_clear()

    def call():
        g(Key(9))

    def many():
        for i in range(10, 14):
            g(Key(i))

    def collect():
        gc.collect()
    for act in clear, call, many, collect:
        Key.act = None
        g.cache_clear()
        for i in range(5):
            g(Key(i))
        Key.act = act
        Key.acts = 0
        attempt(f"{size} {act.__name__}", lambda: [g(Key(i))
                                                  for i in range(6)])
        Key.act = None

# Results and keys whose finalizers call the cache.


class Result:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        h(self.n + 100 if self.n < 100 else 1)


@functools.lru_cache(maxsize=2)
def h(n):
    return Result(n) if n < 5 else n


for i in range(5):
    h(i)
print(h.cache_info().currsize)
h.cache_clear()
print(h.cache_info().currsize)


@functools.lru_cache(maxsize=2)
def raises(n):
    if n == 1:
        raises.cache_clear()
        raise ValueError(n)
    return n


attempt("raises", lambda: raises(0) + raises(2))
attempt("raises", lambda: raises(1))
attempt("info", raises.cache_info)


class Unhashable:
    __hash__ = None


attempt("unhashable", lambda: raises(Unhashable()))


class BadHash:
    def __hash__(self):
        raises.cache_clear()
        raise ZeroDivisionError("hash")


attempt("bad hash", lambda: raises(BadHash()))


@functools.lru_cache(maxsize=None)
def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError:
    print("RecursionError", deep.cache_info().currsize)


# The wrapper dies within its own call.
def make():
    @functools.lru_cache
    def inner(x):
        global box
        box = None
        return x
    return inner


box = make()
r = weakref.ref(box)
print(box(5), r() is None)


class Me:
    @functools.lru_cache
    def m(self):
        del Me.m
        return "once"


print(Me().m())
attempt("gone", lambda: Me().m())
