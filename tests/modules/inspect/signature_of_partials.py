# functools.partial and partialmethod.
import inspect
from functools import partial, partialmethod, wraps


def show(f):
    try:
        print(inspect.signature(f))
    except ValueError as e:
        print(str(e).split(" at 0x")[0])


def f(a, b, c=3, *, d, e=5): pass
def po(a, b, /, c): pass
def va(a, *args, **kw): pass


for p in (partial(f), partial(f, 1), partial(f, 1, 2, 3), partial(f, d=1),
          partial(f, a=1), partial(f, b=1), partial(f, c=1, e=6),
          partial(f, 1, 2, 3, 4), partial(f, z=1), partial(po, 1),
          partial(po, 1, 2), partial(po, c=3), partial(va, 1, 2, z=3),
          partial(va, a=1), partial(partial(f, 1), 2),
          partial(partial(f, b=1), c=2), partial(int, base=2),
          partial(len), partial(partial(f, 1), d=2)):
    show(p)


class C:
    def m(self, a, b=2, *, c): pass
    one = partialmethod(m, 1)
    kw = partialmethod(m, c=3)
    ab = partialmethod(m, b=9)
    star = partialmethod(lambda *args: 0, 1)


for n in ("one", "kw", "ab", "star"):
    show(getattr(C, n))
    show(getattr(C(), n))


@wraps(f)
def wrapper(*args, **kw): pass


show(wrapper)
print(inspect.isfunction(partial(f)), inspect.isroutine(partial(f)),
      callable(partial(f)))
async def co(): pass
print(inspect.iscoroutinefunction(partial(co)),
      inspect.isgeneratorfunction(partial(co)))
print(inspect.getfullargspec(partial(f, 1)))
