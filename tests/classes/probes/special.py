def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e)
ops='add sub mul truediv floordiv mod divmod pow lshift rshift and or xor matmul'.split()
sym=dict(add='+',sub='-',mul='*',truediv='/',floordiv='//',mod='%',pow='**',lshift='<<',rshift='>>',xor='^',matmul='@',**{'and':'&','or':'|'})
def mk(nm,which,ret,bases=()):
    ns={}
    for o in ops:
        for pre in which:
            def f(s,x,pre=pre,o=o): 
                print(nm+'.'+pre+o,end=' '); return ret if ret is NotImplemented else (nm,pre+o)
            ns['__'+pre+o+'__']=f
    return type(nm,bases,ns)
L=mk('L',['','r','i'],NotImplemented); Rr=mk('R',['','r'],'x'); Ls=mk('Ls',['','r'],1,(L,)); Lr=mk('Lr',['r'],1,(L,)); Le=type('Le',(L,),{}); N=type('N',(),{}); Li=mk('Li',['i'],1); Lr2=mk('Lr2',['r'],1)
insts=[L(),Rr(),Ls(),Lr(),Le(),N(),Li(),Lr2(),5,'s',[1],None]
for a in insts:
    for b in insts:
        for o in ops:
            s=sym.get(o)
            if not s: t(lambda: divmod(a,b) if not(isinstance(a,int) and isinstance(b,int)) else 0); continue
            if type(a) in (int,str,list) and type(b) in (int,str,list): continue
            def f(): return eval('a%sb'%s,{'a':a,'b':b})
            t(f)
            def f():
                g={'a':a,'b':b}
                exec('a%s=b'%s,g); return g['a'] if not isinstance(g['a'],list) else 'list'
            t(f)
t(lambda: pow(L(),1,2)); t(lambda: pow(Rr(),1,2)); t(lambda: pow(1,Rr(),2)); t(lambda: pow(1,2,Rr())); t(lambda: pow(Lr2(),1,2)); t(lambda: pow(1,2,'x'))
class P3:
    def __pow__(s,a,m=None): return ('pow',a,m)
    def __rpow__(s,a,m=None): return ('rpow',a,m)
    def __ipow__(s,a): return ('ipow',a)
t(lambda: (pow(P3(),1,2),pow(P3(),1),P3()**2,2**P3())); t(lambda: pow(2,P3(),3)); t(lambda: pow(2,3,P3()))
p=P3(); p**=3; print(p)
# comparisons
cm=dict(lt='<',le='<=',gt='>',ge='>=',eq='==',ne='!=')
def mc(nm,which,ret,bases=()):
    ns={}
    for o in which:
        def f(s,x,o=o):
            print(nm+'.'+o,end=' '); return ret
        ns['__'+o+'__']=f
    return type(nm,bases,ns)
C1=mc('C1',list(cm),NotImplemented); C2=mc('C2',list(cm),'val'); C3=mc('C3',['lt','eq'],NotImplemented,(C1,)); C4=mc('C4',[],1,(C1,)); C5=mc('C5',['eq'],NotImplemented)
cs=[C1(),C2(),C3(),C4(),C5(),N(),5]
for a in cs:
    for b in cs:
        for o,s in cm.items():
            def f(): r=eval('a%sb'%s,{'a':a,'b':b}); return r
            t(f)
print([type(C1()).__hash__, C3.__hash__, C4.__hash__ is None, mc('Z',['lt'],1).__hash__ is object.__hash__])
# unary & conversions
class Bad:
    def __neg__(s): return NotImplemented
    def __int__(s): return 'x'
    def __float__(s): return 1
    def __complex__(s): return 1
    def __index__(s): return 1.5
    def __str__(s): return 5
    def __repr__(s): return None
    def __bytes__(s): return 'x'
    def __format__(s,f): return 5
    def __len__(s): return -1
    def __bool__(s): return 1
    def __hash__(s): return 'x'
    def __iter__(s): return 5
    def __contains__(s,x): return 'yes'
    def __length_hint__(s): return 'x'
    def __dir__(s): return 5
    def __reversed__(s): return 5
    def __round__(s,n='none'): return n
    def __trunc__(s): return 'tr'
    def __floor__(s): return 'fl'
    def __ceil__(s): return 'ce'
    def __abs__(s): return 'abs'
    def __sizeof__(s): return -5
import sys, math
b=Bad()
for nm,f in dict(neg=lambda:-b,pos=lambda:+b,inv=lambda:~b,int=lambda:int(b),float=lambda:float(b),cx=lambda:complex(b),idx=lambda:[1][b],idx2=lambda:range(b),hex=lambda:hex(b),str=lambda:str(b),repr=lambda:repr(b),by=lambda:bytes(b),fmt=lambda:format(b),fs=lambda:f'{b}',fs2=lambda:f'{b!r}',pc=lambda:'%s'%b,pf=lambda:'%f'%b,len=lambda:len(b),bool=lambda:bool(b),nt=lambda:not b,hash=lambda:hash(b),d=lambda:{b:1},it=lambda:list(b),fr=lambda:[0 for x in b],con=lambda:1 in b,ncon=lambda:1 not in b,dir=lambda:dir(b),rev=lambda:reversed(b),rnd=lambda:(round(b),round(b,2),round(b,None)),math=lambda:(math.trunc(b),math.floor(b),math.ceil(b)),ab=lambda:abs(b),chr=lambda:chr(b),lm=lambda:[1]*b,sl=lambda:[1,2][b:],sz=lambda:sys.getsizeof(b),oct=lambda:oct(b),unp=lambda:[*b],mm=lambda:b in [b],pr=lambda:print(b), call=lambda:b(), gi=lambda:b[0], ent=lambda:b.__enter__, nxt=lambda:next(b), a=lambda:await_ if 0 else 1).items():
    print(nm,end=' '); t(f)
class IntS(int):
    def __int__(s): return IntS(7)
    def __index__(s): return IntS(8)
    def __str__(s): return 'S'
    def __repr__(s): return 'R'
    def __format__(s,f): return 'F'+f
class Id:
    def __index__(s): return True
class Tr:
    def __trunc__(s): return 5
# lookup on type
class LT:
    pass
l=LT(); l.__len__=lambda:5; l.__call__=lambda:6; l.__add__=lambda o:7; l.__eq__=lambda o: 9; l.__getitem__=lambda k:1; l.__iter__=lambda: iter([]); l.__enter__=1; l.__bool__=lambda: False; l.__hash__=lambda: 1; l.__repr__=lambda: 'q'; l.__contains__=lambda x:True
for f in (lambda: len(l), lambda: l(), lambda: l+1, lambda: l==1, lambda: l[1], lambda: list(l), lambda: bool(l), lambda: hash(l)==1, lambda: repr(l)[:3], lambda: 1 in l): t(f)
def f():
    with l: pass
t(f)
class Cm:
    def __enter__(self): return 1
def f():
    with Cm(): pass
t(f)
class Cm2:
    def __exit__(self,*a): return 1
def f():
    with Cm2(): pass
t(f)
def f():
    with 5: pass
t(f)
class NN:
    __len__=None; __iter__=None; __contains__=None; __getitem__=None; __bool__=None; __call__=None; __add__=None; __eq__=None; __neg__=None; __enter__=None; __index__=None; __next__=None; __reversed__=None; __radd__=None; __lt__=None; __hash__=None; __iadd__=None;__format__=None; __str__=None; __setitem__=None; __delitem__=None; __abs__=None; __round__=None;  __int__=None; __float__=None; __get__=None; __dir__=None;__length_hint__=None; __init_subclass__=None; __bytes__=None; __complex__=None; __await__=None; __missing__=None;
n=NN()
for nm,f in dict(len=lambda:len(n),it=lambda:iter(n),fr=lambda:[0 for x in n],con=lambda:1 in n,gi=lambda:n[1],bool=lambda:bool(n),call=lambda:n(),add=lambda:n+1,radd=lambda:1+n,eq=lambda:n==1,ne=lambda:n!=1,neg=lambda:-n,idx=lambda:[1][n],nx=lambda:next(n),rev=lambda:reversed(n),lt=lambda:n<1,gt=lambda: 1>n,h=lambda:hash(n),fmt=lambda:format(n),st=lambda:str(n),ab=lambda:abs(n),rd=lambda:round(n),i=lambda:int(n),fl=lambda:float(n),dir=lambda:dir(n),lst=lambda:list(n),by=lambda:bytes(n),cx=lambda:complex(n),sub=lambda:type('x',(NN,),{}), star=lambda:[*n], unp=lambda: (lambda a,b:1)(*n)).items():
    print(nm,end=' '); t(f)
def f(): n[1]=2
t(f)
def f(): del n[1]
t(f)
def f():
    global n
    n+=1
t(f)
def f():
    a,b=n
t(f)
def f():
    with n: pass
t(f)
