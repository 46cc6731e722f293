# reduce, cmp_to_key, lru_cache, cached_property, wraps and singledispatch
# with odd arguments.

import functools
from functools import *
@lru_cache(maxsize=2)
def sq(x):
    return x * x
@singledispatch
def told(x):
    return "any"
@told.register
def _(x: int):
    return "int"
class C:
    @cached_property
    def p(self):
        return [1]
K = cmp_to_key(lambda a, b: b - a)

CALLS = """
reduce(lambda a, b: a * b, [1, 2, 3]), reduce(max, [], 5), reduce(max, [1]), reduce(lambda a, b: a + b, 'abc', '>')
reduce(max, [])
reduce(max)
reduce()
reduce(max, 5)
reduce(5, [1, 2])
reduce(max, [1], 2, 3)
reduce(function=max, iterable=[])
sorted([1, 3, 2], key=K), K(1) < K(2), K(1) == K(1), K(1).obj
K(1) < 5
K()
hash(K(1))
cmp_to_key()
cmp_to_key(5)(1) < cmp_to_key(5)(2)
cmp_to_key(lambda a: 0)(1) < cmp_to_key(lambda a: 0)(2)
sq(2), sq(2), sq(3), sq(4), sq.cache_info(), sq.cache_parameters(), sq.cache_clear(), sq.cache_info()
sq([])
sq()
sq.__wrapped__(5), sq.__name__, type(sq)
lru_cache('a')
lru_cache(maxsize=-5)(len).cache_parameters()
lru_cache(5, 6, 7)
lru_cache(len)('ab'), lru_cache(None)(len)('ab'), lru_cache(0, True)(abs)(-1.0), cache(abs)(-1)
lru_cache()(5)
(c := C()).p is c.p, c.__dict__, setattr(c, 'p', 2), c.p, delattr(c, 'p'), c.p
cached_property(5).__get__(C())
cached_property(len).__set_name__(C, 'x'), 1
told(1), told('a'), told(True), told.dispatch(bool).__name__, sorted(map(str, told.registry))
told()
told.register(5)
callable(told.register(int))
told.register('x', len)
wraps(len)(lambda: 0).__name__, update_wrapper(lambda: 0, int).__name__, WRAPPER_UPDATES, WRAPPER_ASSIGNMENTS
wraps(len)(5)
total_ordering(type('T', (), {}))
total_ordering(type('T', (), {'__lt__': lambda s, o: True}))() <= 5
partialmethod(5)
partialmethod(len).func
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
