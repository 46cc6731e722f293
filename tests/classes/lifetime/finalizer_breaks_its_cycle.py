"""What a finalizer drops of a cycle dies at that moment, inside it."""
import gc
import weakref

gc.disable()
gc.collect()
class N:
    def __init__(self, n, *held): self.name = n; self.held = held; self.l = list(held); self.o = None
    def __del__(self):
        print('del', self.name); self.act(); print('end', self.name)
    def act(self): pass
class Drop(N):
    def act(self): self.held = None; self.l.clear(); self.o = None
class Keep(N):
    def act(self): kept.append(self)
class Fill(N):
    def act(self):
        junk.extend([N('junk%d' % i) if i < 2 else [i] for i in range(300)]); self.o = self.l = self.held = None
        junk.clear()
class Plain: pass
kept = []; junk = []
def ring(*xs):
    for i, x in enumerate(xs): x.o = xs[(i + 1) % len(xs)]
def go(text, f):
    print('--', text); f(); print('collected', gc.collect(), [k.name for k in kept]); kept.clear(); gc.collect()
def a(): ring(Drop('a'), Drop('b'), Plain(), Drop('c'))
go('a', a)
def b(): ring(Keep('a'), Drop('b'), Drop('c'), Plain())
go('b', b)
def c(): ring(Drop('a', Keep('x'), Drop('y')), Plain(), Drop('c', [Drop('p', [Drop('q')])]))
go('c', c)
def d(): ring(Fill('a', Drop('x')), Plain(), Fill('b', Plain(), Drop('y')))
go('d', d)
def e():
    l = [Drop('a')]; l.append(l); l[0].o = l; l.append(Drop('b', l))
go('e', e)
def g():
    def gen(x):
        try: yield x
        finally: print('finally', x and x.name)
    x = Drop('a'); y = gen(x); next(y); x.o = y
go('g', g)
def h():
    def gen(x):
        yield x
    x = Drop('a'); y = gen(x); next(y); x.o = y
    z = Plain(); w = gen(z); next(w); z.w = w
go('h', h)
def j():
    x = Drop('a'); y = Drop('b'); ring(x, y)
    r = weakref.ref(y, lambda r: print('callback', r() is None)); kept2.append(r)
kept2 = []
go('j', j)
class Raise(N):
    def act(self): self.o = None; gc.collect(); print(len([o for o in gc.get_objects() if type(o) is Drop]))
def k(): ring(Raise('a'), Drop('b'), Drop('c'))
go('k', k)
class Meta(type):
    def __del__(cls): print('del class', cls.__name__)
def l():
    class X(metaclass=Meta):
        def __del__(self): print('del X'); self.__class__ = Plain
    X.x = X(); X.x.o = X
go('l', l)
