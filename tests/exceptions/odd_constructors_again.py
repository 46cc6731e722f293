# Exceptions whose constructors are odd: __new__, __init__, metaclasses, raise.
def t(f, *a, **k):
    try: r = f(*a, **k); print('ok', type(r).__name__, getattr(r, 'args', None), str(r), repr(r))
    except BaseException as e: print('exc', type(e).__name__, e, e.args)
class E1(Exception):
    def __init__(self, a, b=2): self.a = a
class E2(Exception):
    def __new__(cls, *a, **k): o = super().__new__(cls, 'fixed'); o.k = k; return o
    def __init__(self, *a, **k): pass
class E3(Exception):
    def __new__(cls, *a): return 42
class E4(Exception):
    def __init__(self, *a): return 3
class E5(Exception):
    def __init__(self, *a): super().__init__('x', *a)
class E6(ValueError):
    __slots__ = ('q',)
    def __init__(self, q): self.q = q
class E7(KeyError): pass
class E8(OSError): pass
class E9(OSError):
    def __init__(self, a): self.a = a
class E10(OSError):
    def __new__(cls, *a): return super().__new__(cls, 2, 'nofile')
class Meta(type):
    def __call__(cls, *a, **k): return super().__call__('meta', *a, **k)
class E11(Exception, metaclass=Meta): pass
class E12(StopIteration):
    def __init__(self, *a): super().__init__(1, 2, 3)
class E13(SyntaxError): pass
class E14(UnicodeDecodeError): pass
class E15(Exception):
    def __str__(self): return 'S' + str(self.args)
class E16(Exception): args = 'clsargs'
class E17(ImportError): pass
class E18(AttributeError): pass
class E19(NameError): pass
class E20(ExceptionGroup):
    def __new__(cls, *a): return super().__new__(cls, 'm', [ValueError(1)])
for c in (E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12, E13, E14, E15, E16, E17, E18, E19, E20):
    print(c.__name__)
    for a in ((), (1,), (1, 2), (1, 2, 3)): t(c, *a)
    t(c, x=1); t(c, 1, name='n')
for c in (Exception, OSError, KeyError, StopIteration, SystemExit, ImportError, AttributeError, NameError, SyntaxError, UnicodeEncodeError, ExceptionGroup, BaseExceptionGroup):
    print(c.__name__)
    t(c); t(c, 1, 'b'); t(c, name='n'); t(c, 'a', name='n', obj=3); t(c, 'a', bad=1)
for c in (E1, E2, E3, E4, E6, E9, E10, E11, E12):
    try: raise c
    except BaseException as e: print(type(e).__name__, e.args, e)
    try:
        try: raise KeyError(1)
        except KeyError as z: raise ValueError from c
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def g(): yield
for c in (E1, E3, E4, E6, E11):
    x = g(); next(x)
    try: x.throw(c)
    except BaseException as e: print(type(e).__name__, e, e.args)
e = E1(1, b=3); e.args = [5, 6]; print(e.args, e)
try: e.args = 5
except TypeError as x: print(x)
try: del e.args
except TypeError as x: print(x)
n = 0
class Cnt(Exception):
    def __init__(self, *a):
        global n; n += 1
        if n == 3: del Cnt.__init__
        if n == 5: raise KeyError('odd')
for i in range(6):
    try: raise Cnt(i)
    except Exception as e: print(type(e).__name__, e.args)
Cnt.__new__ = lambda cls, *a: Exception.__new__(E15, 'switched')
for i in range(2):
    try: raise Cnt(i)
    except Exception as e: print(type(e).__name__, e.args, e)
o = Exception.__new__(E1, 4, 5); print(o.args, hasattr(o, 'a')); o.__init__(9); print(o.args, o.a)
Exception.__init__(o, 'z'); print(o.args)
b = Exception('x'); b.__init__(); print(repr(b)); 
try: b.__init__(k=1)
except TypeError as x: print(x)
class Re(Exception):
    def __init__(self): raise Re
try: raise Re
except RecursionError as e: print(str(e)[:32])
class Mx(Exception, dict.__class__ if 0 else object): pass
t(Mx, 1)
class Both(E1, E5): pass
t(Both, 1)
class IntErr(KeyError, IndexError): pass
t(IntErr, 'a')
try:
    class L(Exception, list): pass
except TypeError as e: print(e)
