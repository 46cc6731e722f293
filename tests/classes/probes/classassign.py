def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e)
class A: pass
class B: pass
class S1: __slots__=('a','b')
class S2: __slots__=('b','a')
class S3: __slots__=('a','c')
class S4(S1): __slots__=()
class S5(S1): __slots__=('q',)
class S6(S2): __slots__=('q',)
class S7(S1): pass
class S8(S2): pass
class W1: __slots__='__weakref__'
class D1: __slots__='__dict__'
class DW: __slots__=('__dict__','__weakref__')
class WD: __slots__=('a','__dict__','__weakref__')
class SA(S1): __slots__=('__dict__',)
class SB(S2): __slots__=('__dict__',)
class I(int): pass
class I2(int): pass
class L(list): pass
class L2(list): pass
class LS(list): __slots__=('a',)
class LS2(list): __slots__=('a',)
class E(Exception): pass
class E2(Exception): pass
class V(ValueError): pass
class M(type): pass
class MA(metaclass=M): pass
class A2(A): pass
class AA(A2,B): pass
cl=[A,B,S1,S2,S3,S4,S5,S6,S7,S8,W1,D1,DW,WD,SA,SB,I,I2,L,L2,LS,LS2,E,E2,V,MA,A2,AA,int,list,object,type,float]
for c in cl:
    for d in cl:
        def go():
            o=c()
            o.__class__=d
            return type(o) is d
        if c in (object,type,int,float,list) or d in (object, type, float):
            if d not in (A,object,int): continue
        if c is type: continue
        print(c.__name__, d.__name__, end=' '); t(go)
o=S1(); o.a=1;o.b=2
o.__class__=S2
print(o.a,o.b)
def f(): 
    o=A(); o.__class__=5
t(f)
def f(): 
    o=A(); del o.__class__
t(f)
def f(): 
    A.__class__=M
    return type(A), M.__call__(A)
t(f)
def f(): 
    A.__class__=int
t(f)
def f(): 
    int.__class__=M
t(f)
def f(): 
    A.__class__=type
    return type(A)
t(f)
class Mod(type(__builtins__)): 
    @property
    def p(self): return 42
import sys
m=sys.modules['__main__']
m.__class__=Mod
t(lambda: m.p)
def f(): m.__class__=A
t(f)
def f(): (lambda:0).__class__=A
t(f)
def f(): (1).__class__=A
t(f)
def f(): (1).__class__=int
t(f)
# properties overriding __class__
class P:
    __class__ = property(lambda s: int)
p=P()
print(p.__class__, type(p), isinstance(p,int), isinstance(p,P), issubclass(P,int))
p.x=1
def f(): p.__class__=A
t(f)
