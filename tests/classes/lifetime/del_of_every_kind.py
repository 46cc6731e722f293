"""Attributes of all kinds as __del__, called by the count and by gc."""
import functools
import gc
import sys


def report(what):
    print(what.err_msg or "Exception ignored in", type(what.object).__name__,
          repr(what.exc_value))


sys.unraisablehook = report


class D:
    n = 0
    def __get__(self, obj, cls=None):
        D.n += 1
        print('get', D.n)
        return ('bound', D.n)
class F:
    def __get__(self, obj, cls=None): raise KeyError('no')
def bad(*a): print('called', len(a)); 1/0
class G:
    def __get__(self, obj, cls=None): return lambda: print('lambda')
KINDS = (D(), F(), G(), bad, staticmethod(bad), classmethod(bad),
         functools.partialmethod(bad, 1), functools.partial(bad, 2), 5, None,
         property(lambda s: bad), int, object.__repr__, object.__init__)
for d in KINDS:
    for cyc in (0, 1):
        try: A = type('A', (), {'__del__': d})
        except Exception as e: print(e); continue
        print(type(d).__name__, cyc)
        a = A()
        if cyc: a.me = a
        del a
        gc.collect()
def gen():
    try: yield
    finally: 1/0
g = gen(); next(g); del g
