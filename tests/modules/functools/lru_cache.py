# lru_cache: hits, misses, what is thrown out, the parameters.
from functools import lru_cache, cache

calls = []


def attempt(fn, *args, **kwargs):
    try:
        print(fn(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


@lru_cache(maxsize=3)
def f(x, y=0):
    "f's doc"
    calls.append((x, y))
    return x, y


for x in (1, 2, 3, 1, 4, 2, 1, 3, 3, 4):
    f(x)
print(calls, f.cache_info())
f.cache_clear()
print(f.cache_info(), f(1), f.cache_info())
print(f(1, 0), f(1, y=0), f(x=1, y=0), f(y=0, x=1), f.cache_info())
print(f.cache_parameters(), f.__name__, f.__doc__, f.__module__, f.__qualname__, f.__wrapped__(7))

for maxsize in (None, 0, 1, 2, -5, True):
    g = lru_cache(maxsize)(lambda x: x)
    for x in (1, 2, 1, 3, 3, 1):
        g(x)
    print(maxsize, g.cache_info(), g.cache_parameters())


@lru_cache
def h(x):
    return x


print(h.cache_parameters(), h(1), h(1), h.cache_info())


@cache
def c(*args, **kwargs):
    return len(args), sorted(kwargs)


print(c.cache_parameters(), c(), c(), c(1, a=2), c(1, a=2), c(a=2, b=3), c(b=3, a=2), c.cache_info())
for bad in ("a", 1.5, [], {}):
    attempt(lru_cache, bad)
attempt(lru_cache(5), 7)
attempt(lru_cache, 1, 2, 3)
attempt(lru_cache, size=3)
attempt(cache, 5)
attempt(cache)
attempt(f)
attempt(f, 1, 2, 3)
attempt(f, [])
attempt(f, 1, y={})
attempt(f, nope=1)
attempt(f.cache_info, 1)
attempt(f.cache_clear, 1)
info = f.cache_info()
print(type(info).__name__, type(info)._fields, info.hits >= 0, info[2], repr(type(info)), info._asdict()["maxsize"])
print(lru_cache(maxsize=10**6)(len).cache_info())
