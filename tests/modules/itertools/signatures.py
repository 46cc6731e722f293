# __text_signature__ of the native classes, and what inspect makes of it.
import functools
import inspect
import itertools
import operator

for module in (itertools, operator):
    for name in sorted(vars(module)):
        value = getattr(module, name)
        if isinstance(value, type) and not name.startswith("__"):
            print(name, value.__text_signature__)
for value in (itertools.product, itertools.chain, itertools.zip_longest, operator.itemgetter, operator.add,
              itertools.count, itertools.tee):
    print(value.__name__, inspect.signature(value))
for f in (functools.lru_cache, functools.wraps, functools.update_wrapper, functools.singledispatch,
          functools.total_ordering, functools.partialmethod, functools.cached_property):
    print(f.__name__, inspect.signature(f))


def f(a, b, /, c=1, *args, d, **kwargs):
    "f's doc"


p = functools.partial(f, 1, d=2)
print(inspect.signature(p), inspect.signature(functools.partial(f, 1, 2)), inspect.signature(functools.partial(f, c=5, d=3)))
print(inspect.signature(functools.cache(f)), inspect.unwrap(functools.cache(f)) is f)
print(inspect.signature(functools.singledispatch(f)), inspect.isclass(functools.partial), callable(p))


@functools.wraps(f)
def g(*args):
    pass


print(inspect.signature(g), inspect.getdoc(g))


class A:
    m = functools.partialmethod(f, 2)

    @functools.cached_property
    def p(self):
        "p's doc"

    @functools.singledispatchmethod
    def s(self, x: int, y=1):
        "s's doc"


print(inspect.signature(A.m), inspect.signature(A().m), inspect.signature(A().s), inspect.getdoc(A.p), inspect.getdoc(A.s))
