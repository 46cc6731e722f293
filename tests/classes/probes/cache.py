def P5():
    return [a+b+c+d+e for a in "abcde" for b in "abcde" for c in "abcde" for d in "abcde" for e in "abcde" if len({a,b,c,d,e})==5]
def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e)
N=1000
# 1 class attr replaced by property
class A: x=1
def f():
    a=A(); s=[]
    for i in range(N):
        if i==500: A.x=property(lambda s: 2)
        if i==700: del A.x; A.x=3
        if i==800: A.x=A  # class as attribute
        if i==900: A.x=lambda self: self
        v=a.x
        if not s or s[-1][1] is not v and type(s[-1][1]) is not type(v) or s[-1][1]!=v and not callable(v): s.append((i,v))
    return [(i,v if not callable(v) else type(v).__name__) for i,v in s]
t(f)
# 2 instance attr shadows method, then removed
class B:
    def m(self): return 'method'
    def n(self): return 'n'
def f():
    b=B(); out=[]
    for i in range(N):
        if i==300: b.m=lambda: 'inst'
        if i==400: del b.m
        if i==500: b.__dict__['m']=lambda: 'dict'
        if i==600: b.__dict__.clear()
        if i==700: B.m=lambda self: 'new'
        if i==800: B.m=staticmethod(lambda: 'static')
        if i==850: B.m=classmethod(lambda c: c.__name__)
        if i==880: b.__class__=type('B2',(),{'m':lambda self:'B2'})
        if i==900: b.__dict__={'m':lambda:'newdict'}
        if i==950: b.__dict__={}
        r=b.m()
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
# 3 slots member replaced
class S: __slots__=('x','y')
def f():
    s=S(); s.x=1; s.y=2; out=[]
    for i in range(N):
        if i==300: keep=S.x; S.x=S.y
        if i==400: S.x='plain'
        if i==500: S.x=property(lambda s:'prop', lambda s,v: None)
        if i==600: S.x=keep
        if i==700: del S.x
        if i==710: S.x=keep
        try: r=s.x
        except AttributeError as e: r=str(e)
        try: s.y=i//100
        except AttributeError as e: r=str(e)
        if not out or out[-1][1]!=r: out.append((i,r))
        if i==720:
            S.y=property(lambda s: 'ry')
        if i==730: out.append((i,s.y)); S.y=5
        if i==740: del S.y
    return out
t(f)
# 4 method deleted
class D:
    def m(self): return 1
class E(D):
    def m(self): return 2
def f():
    e=E(); out=[]
    for i in range(N):
        if i==300: del E.m
        if i==400: del D.m
        if i==500: D.__getattr__=lambda s,n: (lambda: 'ga '+n)
        if i==600: E.__getattribute__=lambda s,n: (lambda: 'gattr '+n)
        if i==700: del E.__getattribute__
        if i==800: E.m=lambda s: 'again'
        if i==900: E.__bases__=(B,)
        if i==950: del E.m
        try: r=e.m()
        except AttributeError as ex: r=str(ex)
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
# 5 class switched in loop
class C1:
    v='c1'
    def m(self): return 'm1'
class C2:
    v='c2'
    def m(self): return 'm2'
    @property
    def z(self): return 'pz'
def f():
    c=C1(); c.z='iz'; out={}
    for i in range(N):
        c.__class__=(C1,C2)[i%2]
        k=(c.v,c.m(),c.z,c.__class__.__name__)
        out[k]=out.get(k,0)+1
    return out
t(f)
# 6 delete & re-add
class F: pass
def f():
    o=F(); out=[]
    for i in range(N):
        o.a=i; o.b=i; o.c=i
        if i%3==0: del o.a; o.a=-i
        if i%7==0: del o.b
        if i%11==0: o.__dict__={'a':'new'}
        try: s=(o.a,o.b,o.c)
        except AttributeError as e: s=str(e)
        if i%50==0: out.append((s,list(o.__dict__)))
    return out
t(f)
# 7 more than 64 attrs, orders
class G: pass
def f():
    o=G()
    for i in range(200): setattr(o,'a%d'%i,i)
    for i in range(0,200,3): delattr(o,'a%d'%i)
    for i in range(0,200,6): setattr(o,'a%d'%i,-i)
    return sum(getattr(o,'a%d'%i,0) for i in range(200)), list(vars(o))[:10], list(vars(o))[-5:]
t(f)

def f():
    s=0
    for p in P5():
        o=G()
        for k in p: setattr(o,k,ord(k))
        s+=o.a+o.b*2+o.c*3+o.d*4+o.e*5
        if ''.join(o.__dict__)!=''.join(p): print('bad')
    return s
t(f)
# 8 descriptor class mutated
class Desc: pass
class H: d=Desc()
def f():
    h=H(); out=[]
    for i in range(N):
        if i==300: Desc.__get__=lambda s,o,c: 'got'
        if i==400: h.__dict__['d']='inst'
        if i==500: Desc.__set__=lambda s,o,v: None
        if i==600: del Desc.__set__
        if i==700: Desc.__delete__=lambda s,o: None
        if i==800: del Desc.__get__
        if i==900: del Desc.__delete__
        r=h.d
        r=r if isinstance(r,str) else type(r).__name__
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
class H2: d=Desc()
def f():
    h=H2(); out=[]
    for i in range(N):
        if i==300: Desc.__set__=lambda s,o,v: out.append((i,'set',v))
        if i==310: del Desc.__set__
        h.d=i
        if i>=320: break
    return len(out), out[0], out[-1], h.d
t(f)
class H3: d=Desc()
def f():
    out=[]
    for i in range(N):
        if i==300: Desc.__get__=lambda s,o,c: 'cls' if o is None else 'o'
        if i==600: del Desc.__get__
        r=H3.d
        r=r if isinstance(r,str) else type(r).__name__
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
# 9 metaclass changes
class M(type): pass
class K(metaclass=M): x=1
def f():
    out=[]
    for i in range(N):
        if i==200: M.x=property(lambda c: 'meta')
        if i==300: del M.x
        if i==400: M.x='metaplain'
        if i==500: del K.x
        if i==600: K.x=K
        if i==700: M.__getattribute__=lambda c,n: 'hook' if n=='x' else type.__getattribute__(c,n)
        if i==800: del M.__getattribute__
        if i==900: K.__class__=type
        r=K.x
        r=r if not isinstance(r,type) else r.__name__
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
class K2: 
    x=1
    def m(self): return 'K2'
def f():
    out=[]
    for i in range(N):
        if i==200: K2.x=2
        if i==300: K2.x=[]
        if i==400: K2.x=staticmethod(len)
        if i==500: K2.x=classmethod(lambda c:1)
        if i==600: K2.m=lambda s: 'changed'
        r=(type(K2.x).__name__, K2.m(5))
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
# 10 special methods changed
class O:
    def __add__(s,o): return 'add1'
    def __len__(s): return 1
    def __call__(s): return 'c1'
    def __getitem__(s,i): return 'g1'
    def __eq__(s,o): return 'e1'
    def __bool__(s): return True
    def __iter__(s): return iter('ab')
    def __contains__(s,x): return True
class O2(O): pass
def f():
    o=O2(); out=[]
    for i in range(N):
        if i==100: O.__add__=lambda s,o:'add2'
        if i==200: O.__len__=lambda s:2; O2.__call__=lambda s:'c2'
        if i==300: O.__getitem__=lambda s,i:'g2'; O.__eq__=lambda s,o:'e2'
        if i==400: O2.__bool__=lambda s: False
        if i==500: del O2.__bool__, O.__bool__
        if i==600: O.__len__=lambda s:0
        if i==700: del O.__add__; O.__radd__=lambda s,o:'radd'
        if i==800: O.__add__=lambda s,o: NotImplemented
        if i==900: O.__contains__=lambda s,x: False; O2.__iter__=lambda s: iter('x')
        try: ad=o+1
        except TypeError as e: ad=str(e)
        r=(ad,1+o if i>=700 else 0,len(o),o(),o[0],o==1,bool(o),1 in o,list(o))
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
# 11 init changes
class P:
    def __init__(self,a): self.a=a
def f():
    out=[]
    for i in range(N):
        if i==200: P.__init__=lambda s,a: setattr(s,'b',a)
        if i==300: P.__new__=lambda c,a: object.__new__(c)
        if i==600: del P.__init__
        if i==700: P.__slots__=('q',)
        if i==750: P.__setattr__=lambda s,n,v: s.__dict__.__setitem__(n+'_',v)
        if i==760: P.__init__=lambda s,a: setattr(s,'b',a)
        if i==800: del P.__setattr__
        try: p=P(i//100); r=p.__dict__ if isinstance(p,P) else p
        except TypeError as e: r=str(e)
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
# 12 polymorphic
class Q1: 
    def __init__(s): s.v=1
class Q2:
    __slots__='v'
    def __init__(s): s.v=2
class Q3: v=3
class Q4:
    @property
    def v(self): return 4
class Q5:
    def __getattr__(s,n): return 5
class Q6(dict):
    v=6
class Q7:
    def __init__(s): s.a=s.b=s.v=7
def f():
    objs=[c() for c in (Q1,Q2,Q3,Q4,Q5,Q6,Q7)]
    return sum(o.v for _ in range(200) for o in objs)
t(f)
def f():
    tot=0
    for i in range(300):
        class T:
            x=i
            def m(self): return self.x
        t_=T(); t_.y=1
        tot+=t_.m()+t_.x+t_.y+T.x
    return tot
t(f)
# 13 super caches
class U1: 
    def m(s): return 'U1'
class U2(U1):
    def m(s): return 'U2'+super().m()
def f():
    u=U2(); out=[]
    for i in range(N):
        if i==200: U1.m=lambda s:'U1b'
        if i==300: del U1.m
        if i==400: U1.m=staticmethod(lambda: 'st')
        if i==500: U1.m=classmethod(lambda c: c.__name__)
        if i==600: U2.__bases__=(type('U0',(),{'m':lambda s:'U0'}),)
        if i==700: u.m2=5
        try: r=u.m()
        except AttributeError as e: r=str(e)
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
# 14 globals & builtins shadow
def f():
    out=[]
    for i in range(N):
        if i==300: globals()['len']=lambda x: 'shadow'
        if i==600: del globals()['len']
        r=len('ab')
        if not out or out[-1][1]!=r: out.append((i,r))
    return out
t(f)
# type attr store in loop of class var counter
class Cnt: n=0
def f():
    c=Cnt()
    for i in range(N):
        Cnt.n+=1
        if i==500: c.n=0
        if i==800: del c.n
    return Cnt.n, c.n
t(f)
