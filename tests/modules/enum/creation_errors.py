# errors while members are made: what reaches the caller
from enum import *
class X(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a=a; self.b=b
class Y(X):
    def __str__(self): return 'why\nline2'
def t(mk):
    err=mk()
    err.extra=5
    try:
        class C(Enum):
            def __init__(self, v):
                try: 1/0
                except ZeroDivisionError as q: raise err
            A=1
    except Exception as e:
        print(type(e).__name__, e.args, e is err, repr(e.__context__), repr(e.__cause__), e.__suppress_context__, vars(e), getattr(e,'__notes__',None))
t(lambda: X(1,2))
t(lambda: Y(1,2))
t(lambda: KeyError(1))
t(lambda: KeyError('a\nb'))
t(lambda: OSError(2,'x'))
t(lambda: ValueError(1,2))
t(lambda: ValueError())
def n():
    e=ValueError(5); e.add_note('hey'); return e
t(n)
def u():
    return UnicodeDecodeError('a',b'b',0,1,'x')
t(u)
try:
    class C(Enum):
        A=1
        class D:
            def __set_name__(s,*a): raise KeyError(5)
        d=nonmember(D())
except Exception as e: print(repr(e), e.__notes__ if hasattr(e,'__notes__') else None)
try:
    class C(Enum):
        A=1
        def __init_subclass__(cls): raise KeyError(5)
    class D(Enum, x=1): pass
except Exception as e: print(repr(e), e.__notes__ if hasattr(e,'__notes__') else None)
