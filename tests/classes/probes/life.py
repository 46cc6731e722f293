import weakref, gc, sys
def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e)
class A:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
def f():
    a=A(1); b=A(2); c=A(3)
    a=None
    return 5
print(f())
def f(a,b): 
    c=A('c'); d=A('d')
    raise ValueError
try: f(A('a'),A('b'))
except ValueError: print('caught')
print('after')
l=[A(i) for i in range(3)]; del l[1]; l.clear(); print('--')
l=[A(i) for i in range(3)]; l=None
d={i:A(i) for i in range(3)}; d.pop(1); d.clear()
s=(A(1),A(2)); del s
x=A('x'); x.y=A('y'); x.z=A('z'); del x
class S:
    __slots__=('b','a','__weakref__')
    def __del__(s): print('delS')
o=S(); o.a=A('sa'); o.b=A('sb'); del o
class S2(S): __slots__=('q','c')
o=S2(); o.c=A('c'); o.q=A('q'); o.a=A('a'); o.b=A('b'); del o
class S3(S): pass
o=S3(); o.zz=A('zz'); o.a=A('a'); o.yy=A('yy'); del o
# resurrection
keep=[]
class R:
    def __del__(s): print('R del'); keep.append(s)
r=R(); del r; print(len(keep)); keep.clear(); print('gone'); 
class R2(R):
    def __del__(s): print('R2'); super().__del__()
r=R2(); w=weakref.ref(r,lambda w: print('cb')); del r; print(w() is None, len(keep)); keep.clear(); print(w())
# exceptions
class E:
    def __del__(s): raise ValueError('in del')
sys.stderr=sys.stdout
# order of weakref callbacks
class W: pass
w=W(); rs=[weakref.ref(w, lambda r,i=i: print('cb',i, r() is None)) for i in range(4)]; del rs[1]; del w; print([r() for r in rs])
w=W(); r1=weakref.ref(w); r2=weakref.ref(w); print(r1 is r2, r1==r2, hash(r1)==hash(w), weakref.getweakrefcount(w), len(weakref.getweakrefs(w)))
cb=lambda r: print("cb3"); r3=weakref.ref(w,cb); print(r3 is r1, r3==r1, r3.__callback__ is cb, r1.__callback__)
class WR(weakref.ref): 
    def __init__(self,o,cb=None,x=1): super().__init__(o,cb); self.x=x
    def __new__(c,o,cb=None,x=1): return super().__new__(c,o,cb)
r4=WR(w,None,5); print(r4.x, r4() is w, r4 is r1, r4==r1, isinstance(r4,weakref.ReferenceType))
del w; print(r1(), r1==r2, r4() is None, r1==r3, r1==r1)
t(lambda: hash(r1)==0); 
t(lambda: hash(r3) == 0)
for v in (5,'a',(),[],{},set(),frozenset(),1.5,None,lambda:0,W,W().__init__,type,(i for i in ()),b'',range(3),bytearray(),object(),int,Exception(),property(),super(W,W()),sys):
    try: r=weakref.ref(v); print(type(v).__name__,'ok', r() is v)
    except TypeError as e: print(e)
class NoW: __slots__=()
t(lambda: weakref.ref(NoW())); t(lambda: weakref.ref(W(),callback=1))
class EqW:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v
    def __hash__(s): return hash(s.v)
a,b=EqW(1),EqW(1); ra,rb=weakref.ref(a),weakref.ref(b); print(ra==rb, hash(ra)==hash(rb), {ra:1}[rb]); del a; print(ra==rb, hash(ra)==hash(rb))
w=W(); r=weakref.ref(w); print(w.__weakref__ is r, repr(r)[:12], 'W' in repr(r)); del w; print('dead' in repr(r))
# cycles
class C:
    def __init__(s,n): s.n=n
    def __del__(s): print('cyc',s.n)
a=C('a'); b=C('b'); a.o=b; b.o=a; w=weakref.ref(a,lambda r: print('cbw')); del a,b; print('collect'); gc.collect(); print(w())
a=C('self'); a.me=a; del a; gc.collect()
class Res:
    def __del__(s): global saved; saved=s; print('saved')
x=Res(); x.c=x; del x; gc.collect(); print(saved.c is saved); del saved; gc.collect(); print('end')
def mk():
    class L: 
        def f(s): return L
    l=L(); return weakref.ref(L), weakref.ref(l)
a,b=mk(); print(b()); gc.collect(); print(a())
# del with class attr changes
class D1: pass
d=D1(); D1.__del__=lambda s: print('late del'); del d
d=D1(); del D1.__del__; del d; print('no del')
d=D1(); d.__del__=lambda: print('inst'); del d
class D2(D1):
    def __del__(s): print('D2')
d=D1(); d.__class__=D2; del d
def g():
    try: yield A('gen')
    finally: print('fin')
it=g(); next(it); del it
print(sys.getrefcount(W) > 1)
def f():
    x=A('local')
    return (lambda: x)
h=f(); del h
for i in [A('it0'),A('it1')]: pass
del i
A('temp').n; A('t2')
print(A('arg').n, A('arg2').n)
a=A('old'); a=A('new'); del a
a=b=A('two'); del a; print('-'); del b
try:
    raise KeyError(A('exc'))
except KeyError as e: pass
print('end of try')
with_=A('glob')
