def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e,'name','-'), type(getattr(e,'obj','-')).__name__)
log=[]
class Get:
    def __get__(s,o,c): return ('get', o is None, c.__name__)
class Set:
    def __set__(s,o,v): print('set',v)
class Del:
    def __delete__(s,o): print('del')
class GS(Get,Set): pass
class GD(Get,Del): pass
class SD(Set,Del): pass
class C:
    g=Get(); s=Set(); d=Del(); gs=GS(); gd=GD(); sd=SD(); plain=5
for n in 'g s d gs gd sd plain none'.split():
    c=C()
    print('--',n)
    t(lambda: getattr(c,n) if n in('g','gs','gd','plain','none') else type(getattr(c,n)).__name__)
    t(lambda: getattr(C,n) if n in('g','gs','gd','plain','none') else type(getattr(C,n)).__name__)
    t(lambda: setattr(c,n,9))
    print(c.__dict__)
    t(lambda: delattr(c,n))
    c.__dict__[n]=77
    t(lambda: getattr(c,n) if n!='q' else 0)
    t(lambda: delattr(c,n))
    print(c.__dict__)
    t(lambda: delattr(c,n))
for x in [1, 1.5, 'a', (), [], {}, None, len, C, C.__init__, C(), type, object(), (i for i in []), lambda:0, print, ..., property(), super(C,C()), range(3), C.mro, [].append]:
    t(lambda: x.zork)
    def f(): x.zork=1
    t(f); 
    if hasattr(x,'zork'): del x.zork
    def f(): del x.zork
    t(f)
    def f(): x.__class__=1
    t(f)
    def f(): x.__doc__=1
    t(f)
    try: x.__doc__=None
    except Exception: pass
    def f(): x.__init__=1
    t(f)
    try: del x.__init__
    except Exception: pass
    def f(): del x.__repr__
    t(f)
for a in [(1,), (1,2), (1,2,3,4), (), (1,'x'), (1,'x',5), (1, b'x'), (1,'real')]:
    t(lambda: getattr(*a))
    t(lambda: hasattr(*a)); t(lambda: setattr(*a)); t(lambda: delattr(*a))
class H:
    def __getattr__(self,n):
        if n=='bad': raise ValueError('bad')
        if n.startswith('no'): raise AttributeError(n+'!')
        return 'ga:'+n
h=H()
for n in ['x','bad','nope','__len__','__dict__','__class__']:
    t(lambda: getattr(h,n)); t(lambda: hasattr(h,n)); t(lambda: getattr(h,n,'def'))
t(lambda: len(h))
del H.__getattr__
t(lambda: h.x)
H.__getattr__=lambda s,n: n*2
t(lambda: h.x)
H.__getattribute__=lambda s,n: 'attr:'+n
t(lambda: (h.x,h.__dict__,h.__class__))
del H.__getattribute__
t(lambda: h.x)
def ga(s,n):
    if n=='z': raise AttributeError
    return object.__getattribute__(s,n)
H.__getattribute__=ga
t(lambda: h.z)
del H.__getattr__
t(lambda: h.z); t(lambda: h.foo)
H.__setattr__=lambda s,n,v: print('SA',n,v)
h.q=1
def f(): del h.q
t(f)
H.__delattr__=lambda s,n: print('DA',n)
del h.q
del H.__setattr__
h.q=1
print(h.__dict__)
del h.q
print(h.__dict__)
del H.__delattr__
del h.q
print(h.__dict__)
H.__setattr__=5
def f(): h.q=1
t(f)
H.__setattr__=None
t(f)
del H.__setattr__
H.__getattr__=None
t(lambda: h.nnn)
H.__getattr__=5
t(lambda: h.nnn)
H.__getattr__=staticmethod(lambda n: 'static '+n)
t(lambda: h.nnn)
H.__getattr__=classmethod(lambda c,n: c.__name__+n)
t(lambda: h.nnn)
class M(type):
    def __getattr__(c,n): return 'M'+n
    def __setattr__(c,n,v): print('MS',n); type.__setattr__(c,n,v)
    def __delattr__(c,n): print('MD',n); type.__delattr__(c,n)
    x=property(lambda c:'px')
    y=5
    def meth(c): return c.__name__
class K(metaclass=M):
    x=1; y=2
t(lambda: (K.x,K.y,K.zz,K().x,K().y,K.meth()))
t(lambda: K().zz); t(lambda: K().meth)
K.q=1; del K.q
def f(): K.x=1
t(f)
def f(): del K.nonex
t(f)
def f(): del int.nonex
t(f)
def f(): int.nonex=1
t(f)
def f(): object.__setattr__(K,'a',1)
t(f)
def f(): type.__setattr__(K(),'a',1)
t(f)
def f(): object.__delattr__(K,'a')
t(f)
def f(): type.__getattribute__(5,'a')
t(f)
t(lambda: object.__getattribute__(K,'__mro__'))
t(lambda: object.__getattribute__(K,'__name__'))
t(lambda: object.__getattribute__(K,'q'))
t(lambda: object.__getattribute__(K(),5))
t(lambda: object.__setattr__(K(),5,6))
o=C()
o.__dict__['a b']=1; 
t(lambda: getattr(o,'a b'))
setattr(o,'x y z',3); print(o.__dict__)
o.__dict__={'k':1}
t(lambda: o.k)
def f(): o.__dict__=5
t(f)
def f(): del o.__dict__
t(f); print(o.__dict__)
class DS(dict):
    def __getitem__(self,k): return 'DS'
    def __missing__(self,k): return 'miss'
o.__dict__=DS(a=1)
t(lambda: (o.a, type(o.__dict__).__name__)); t(lambda: o.b)
o.b=1; print(dict(o.__dict__), o.b)
x=o.__dict__; x['zed']=1; print(o.zed); o.zed=2; print(dict.__getitem__(x,'zed'))
o2=C(); o2.__dict__=x; o2.zed=7; print(o.zed)
o=C(); o.a=1; o.b=2; d=o.__dict__; o.c=3; print(d); del o.a; o.a=5; print(d, list(vars(o))); d.clear(); t(lambda: o.a)
o=C(); d=vars(o); o.a=1; del o; print(d)
o=C(); o.__dict__[5]=6; o.a=1; print(o.__dict__)
