# Recursion through partial, lru_cache and cmp_to_key ends in RecursionError.
from functools import cache, cmp_to_key, lru_cache, partial, reduce
import operator


def attempt(f, *args):
    try:
        f(*args)
        print("no error")
    except RecursionError as e:
        print("RecursionError")


def f(n):
    return partial(f, n + 1)()


attempt(f, 0)


@cache
def g(n):
    return g(n + 1)


attempt(g, 0)
print(g.cache_info().currsize)


@lru_cache(maxsize=5)
def h(n):
    return h(n + 1)


attempt(h, 0)
print(h.cache_info().currsize)
K = cmp_to_key(lambda a, b: (K(a) < K(b)) - 1)
attempt(lambda: K(1) < K(2))


def reduce_again():
    return reduce(lambda a, b: reduce_again(), [1, 2])


attempt(reduce_again)
class A:
    @property
    def x(self):
        return operator.attrgetter("x")(self)

    def __getitem__(self, i):
        return operator.itemgetter(i)(self)

    def m(self):
        return operator.methodcaller("m")(self)


attempt(lambda: A().x)
attempt(lambda: A()[0])
attempt(A().m)
deep = max
for _ in range(50000):
    deep = partial(deep)
print(deep(1, 2))
