# The function calls itself, clears the cache, raises; comparisons and ends of results use the cache.
from functools import lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info())


@lru_cache(maxsize=3)
def bounded(n):
    return 0 if n == 0 else bounded(n - 1) + 1


print(bounded(50), bounded.cache_info(), bounded(50), bounded(49), bounded(48), bounded.cache_info())


@lru_cache(maxsize=2)
def same(n):
    if n:
        depth.append(n)
        if len(depth) < 4:
            same(n)
    return len(depth)


depth = []
print(same(1), same.cache_info(), same(1))


@lru_cache(maxsize=2)
def clears(n):
    clears.cache_clear()
    return n


print([clears(n) for n in (1, 2, 1, 3)], clears.cache_info())


@lru_cache(maxsize=2)
def fails(n):
    if n < 0:
        raise ValueError(n)
    return n


for n in (1, -1, -1, 2, -2, 3, 1):
    try:
        fails(n)
    except ValueError as e:
        print("failed", e)
print(fails.cache_info())


class Key:
    def __init__(self, n, action=None):
        self.n = n
        self.action = action

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return self.n == other.n


@lru_cache(maxsize=2)
def f(key):
    return key.n


for k in (Key(1), Key(2), Key(3, f.cache_clear), Key(1), Key(4, lambda: f(Key(9))), Key(2)):
    print(f(k), end=" ")
print(f.cache_info().currsize <= 2)


class Result:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        ended.append(self.n)
        g(("from del", self.n))


@lru_cache(maxsize=2)
def g(n):
    return n if isinstance(n, tuple) else Result(n)


ended = []
for n in range(4):
    g(n)
print(ended, g.cache_info().currsize)
g.cache_clear()
print(ended)


class BadHash:
    def __hash__(self):
        raise RuntimeError("hash")


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise RuntimeError("eq")


f.cache_clear()
BadEq.n = 5
f(BadEq())
for k in (BadHash(), BadEq()):
    try:
        f(k)
    except RuntimeError as e:
        print(e)
