"""Where cached_property keeps what it computed."""
import functools

class E:
    @functools.cached_property
    def c(self): print('computing'); return self.__dict__.setdefault('side', 3) if self.deep else NotImplemented
    deep = False
e = E(); print(e.c, e.c, vars(e)); del e.c; e.deep = True; print(e.c, vars(e)); e.c = 7; print(e.c)
class F:
    __slots__ = ()
    @functools.cached_property
    def c(self): return 1
try: F().c
except TypeError as x: print(x)
class H(E):
    @functools.cached_property
    def boom(self): raise ValueError('boom')
    @functools.cached_property
    def leaves(self): self.__class__ = E; return 8
    @functools.cached_property
    def replaces(self): self.__dict__ = {}; return 9
h = H()
try: h.boom
except ValueError as x: print(x, vars(h))
print(h.replaces, vars(h)); print(H().leaves)
x = H(); print(x.leaves, vars(x), type(x))
