# typed, and which calls are the same.
from functools import lru_cache


def log(typed):
    calls = []

    @lru_cache(maxsize=None, typed=typed)
    def f(*args, **kwargs):
        calls.append((args, kwargs))

    return f, calls


class I(int):
    pass


class S(str):
    pass


for typed in (False, True):
    f, calls = log(typed)
    for args in [(1,), (1.0,), (True,), (I(1),), ("1",), (S("1"),), (1, 2), (1.0, 2), ((1, 2),),
                 ((1.0, 2),), (None,), ((None,),), (), ((),)]:
        f(*args)
        f(*args)
    f(a=1)
    f(a=1.0)
    f(a=1, b=2)
    f(b=2, a=1)
    f("a", 1)
    f(1, a=1)
    f(1, a=1.0)
    print(typed, f.cache_info(), len(calls))
    print([a for a, k in calls], [k for a, k in calls if k])


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        hashed.append(self.n)
        return self.n % 2

    def __eq__(self, other):
        compared.append((self.n, other.n))
        return self.n == other.n


hashed, compared = [], []
f, calls = log(False)
for n in (1, 2, 3, 1, 3):
    f(Key(n))
print(hashed, compared, f.cache_info())
hashed.clear(), compared.clear()


@lru_cache(maxsize=2)
def g(k, j=None):
    return k.n


for n in (1, 2, 3, 1, 2, 3):
    g(Key(n))
print(hashed, sorted(set(compared)), g.cache_info())
nan = float("nan")
f, calls = log(False)
f(nan), f(nan), f(float("nan"))
print(f.cache_info())
big = 2**70
f(big), f(2**70), f(float(2**70))
print(f.cache_info())
