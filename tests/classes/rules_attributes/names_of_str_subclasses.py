"""Names given as objects of a subclass of str: hooks get the object."""
class Text(str):
    pass
def t(x): return type(x).__name__, x
class H:
    def __getattr__(self, n):
        print('getattr', t(n)); return 1
    def __setattr__(self, n, v):
        print('setattr', t(n))
        object.__setattr__(self, n, v)
    def __delattr__(self, n):
        print('delattr', t(n)); object.__delattr__(self, n)
class G:
    def __getattribute__(self, n):
        print('getattribute', t(n)); return object.__getattribute__(self, n)
h = H()
getattr(h, Text('a'))
hasattr(h, Text('b'))
setattr(h, Text('c'), 5)
print([t(k) for k in vars(h)])
delattr(h, Text('c'))
g = G()
print(getattr(g, Text('q'), 'no'))
setattr(g, Text('r'), 1)
print([t(k) for k in g.__dict__])
try: getattr(g, Text('q'))
except AttributeError as e: print(t(e.name), e)
try: getattr(5, Text('q'))
except AttributeError as e: print(t(e.name), e)
class M(type):
    def __getattribute__(cls, n):
        print('M', t(n)); return type.__getattribute__(cls, n)
    def __setattr__(cls, n, v):
        print('Mset', t(n)); type.__setattr__(cls, n, v)
    def __getattr__(cls, n):
        print('Mget', t(n)); return 3
class C(metaclass=M): pass
getattr(C, Text('z'))
setattr(C, Text('y'), 4)
print([t(k) for k in type.__dict__['__dict__'].__get__(C) if k == 'y'])
delattr(C, Text('y'))
D = type(Text('D'), (), {Text('a'): 1, Text('__qualname__'): Text('Q'), Text('__module__'): Text('mod')})
print(t(D.__name__), t(D.__qualname__), t(D.__module__))
print(sorted(t(k) for k in D.__dict__))
D.__name__ = Text('E'); print(t(D.__name__)); D.__qualname__ = Text('F'); print(t(D.__qualname__))
class P:
    __slots__ = (Text('s'), '__dict__')
print(t(P.s.__name__), sorted(t(k) for k in P.__dict__), [t(k) for k in P.__slots__])
p = P()
p.__dict__[Text('m')] = 1
print(p.m, getattr(p, Text('m')), t(*p.__dict__))
setattr(p, 'm', 2); print([t(k) for k in p.__dict__])
setattr(p, Text('s'), 3); print(p.s)
class S:
    def __set_name__(self, o, n): print('set_name', t(n))
type('X', (), {Text('s'): S()})
import operator
operator.attrgetter(Text('k'))(h)
try: operator.methodcaller(Text('k'))(h)
except TypeError as e: print(e)
def f(**k): print([t(x) for x in k])
f(**{Text('a'): 1})
class Pr:
    x = property(lambda s: 1)
try: setattr(Pr(), Text('x'), 1)
except AttributeError as e: print(e, t(e.name) if e.name else None)
import types
m = types.ModuleType(Text('mm')); print(t(m.__name__))
m.__getattr__ = lambda n: print('mod', t(n))
getattr(m, Text('zz'))
setattr(m, Text('yy'), 1)
print([t(k) for k in vars(m) if k == 'yy'])
def fn(): pass
setattr(fn, Text('attr'), 1); print([t(k) for k in fn.__dict__])
fn.__name__ = Text('nn'); print(t(fn.__name__)); fn.__qualname__ = Text('qq'); print(t(fn.__qualname__))
try: getattr(fn, Text('none'))
except AttributeError as e: print(e, t(e.name))
print(object.__getattribute__(p, Text('s')))
object.__setattr__(h, Text('w'), 1); print([t(k) for k in vars(h)])
super(H, h).__setattr__(Text('w2'), 1); print([t(k) for k in vars(h)])
try: super(H, h).__getattribute__(Text('none'))
except AttributeError as e: print(e, t(e.name))
try: getattr(super(H, h), Text('none'))
except AttributeError as e: print(e, t(e.name))
