# What functools' wrappers look like from outside.
import inspect
from functools import (cache, cached_property, lru_cache, partial, reduce,
                       singledispatch, total_ordering, wraps)


def deco(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        """Own doc."""
        return f(*args, **kwargs)
    return wrapper


@deco
def f(a, b: int = 1) -> str:
    """Doc of f."""


@lru_cache(maxsize=None)
def g(x, *, y): "Doc of g."


@cache
def h(z): pass


@singledispatch
def s(arg, verbose=False): "Doc of s."


@deco
@deco
def twice(p, /, q): pass


class C:
    @cached_property
    def cp(self): "Doc of cp."

    @property
    def p(self): "Doc of p."

    @deco
    def m(self, a): pass

    @classmethod
    @deco
    def cm(cls, b): pass

    @staticmethod
    @deco
    def sm(c): pass

    @lru_cache
    def cached(self, n): pass


for o in (f, g, h, s, twice, C.m, C().m, C.cm, C.sm, C.cached, C().cached):
    print(inspect.signature(o), inspect.isfunction(o), inspect.isroutine(o),
          inspect.getdoc(o))
print(inspect.signature(f, follow_wrapped=False))
print(inspect.unwrap(twice) is twice.__wrapped__.__wrapped__)
print(inspect.getdoc(C.__dict__["cp"]), inspect.getdoc(C.__dict__["p"]))
print(inspect.getsource(f))
print([r.kind for r in inspect.classify_class_attrs(C) if r.name[0] != "_"])
print([k for k, v in inspect.getmembers(C, inspect.isroutine) if k[0] != "_"])
p = partial(f, b=2)
print(inspect.signature(p), inspect.isroutine(p))
print(inspect.getfullargspec(f))
print(inspect.signature(f).return_annotation)


@deco
def gen(): yield
@deco
async def co(): pass


print(inspect.isgeneratorfunction(gen), inspect.iscoroutinefunction(co))
print(inspect.isgeneratorfunction(gen.__wrapped__),
      inspect.iscoroutinefunction(partial(co.__wrapped__)))
