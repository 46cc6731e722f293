def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e)
class C:
    @property
    def x(self): 'doc x'; return self._x
    @x.setter
    def x(self,v): self._x=v
    @x.deleter
    def x(self): del self._x
    @property
    def ro(self): return 1
    wo=property(None,lambda s,v: print('wo',v))
    no=property()
    nodoc=property(lambda s: 5, doc='D')
    @property
    def bad(self): return self.missing
c=C()
t(lambda: c.x)
c.x=5; t(lambda: c.x)
del c.x; t(lambda: c.x)
def f(): del c.x
t(f)
for n in ['ro','wo','no','nodoc','bad']:
    t(lambda: getattr(c,n)); t(lambda: setattr(c,n,1)); t(lambda: delattr(c,n))
    t(lambda: getattr(C,n).__doc__)
    t(lambda: getattr(C,n).__name__)
    t(lambda: [getattr(getattr(C,n),k) is None for k in ('fget','fset','fdel')])
p=property()
t(lambda: p.__get__(c)); t(lambda: p.__set__(c,1)); t(lambda: p.__delete__(c)); t(lambda: p.__get__(None) is p)
t(lambda: p.__name__); t(lambda: property(len).__name__); t(lambda: property(lambda:0).__name__)
def f(): p.__name__='nm'; return p.__name__
t(f); t(lambda: p.__get__(c))
def f(): del p.__name__; return p.__name__
t(f)
def f(): p.fget=1
t(f)
def f(): p.__doc__='q'; return p.__doc__
t(f)
def f(): p.zork='q'
t(f)
t(lambda: property(1,2,3,4,5)); t(lambda: property(fget=1).fget); t(lambda: property(x=1))
t(lambda: property(5).__get__(c)); 
class P(property):
    "own doc"
    def __get__(self,o,c=None):
        return ('P',property.__get__(self,o,c)) if o is not None else self
class PD(property): pass
class D:
    @P
    def a(self): "adoc"; return 1
    @a.setter
    def a(self,v): print('set',v)
    @PD
    def b(self): "bdoc"; return 2
    @PD
    def c(self): return 2
t(lambda: (D().a, D.a.__doc__, type(D.a).__name__, D.b.__doc__, D.c.__doc__, D.b.__name__))
D().a=3
d=D.b; d.extra=5; t(lambda: (d.extra, d.__dict__))
class PS(property): __slots__=()
t(lambda: PS(D.b.fget))
t(lambda: PS(lambda s: 1).__get__(5))
class PS2(property): __slots__=('__doc__',)
t(lambda: PS2(D.b.fget).__doc__)
t(lambda: dir(property))
t(lambda: C.x.__set_name__(C,'nn')); t(lambda: C.x.__name__)
t(lambda: C.x.__set_name__(C)); 
t(lambda: C.x.__isabstractmethod__)
def absf(s): pass
absf.__isabstractmethod__=True
t(lambda: property(absf).__isabstractmethod__)
t(lambda: C.x.getter(5).fget); t(lambda: C.x.setter(None).fset is C.x.fset)
class Sub(C):
    @C.x.getter
    def x(self): return 'sub'
t(lambda: Sub().x)
def f(): s=Sub(); s.x=9; return s._x
t(f)
class Err:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self,n): return 'fallback '+n
t(lambda: Err().p)
# class/static
class F:
    @classmethod
    def cm(cls,*a): return cls.__name__,a
    @staticmethod
    def sm(*a): return a
    @classmethod
    @property
    def cp(cls): return cls.__name__
    cc=classmethod(staticmethod(lambda *a: a))
    sc=staticmethod(classmethod(lambda *a: a))
class G(F): pass
t(lambda: (F.cm(1),F().cm(2),G.cm(3),G().cm(4),F.sm(1),F().sm(2)))
t(lambda: F.cp); t(lambda: F().cp.__name__ if 0 else F().cp); t(lambda: F.cc(1)); t(lambda: F.sc(1)); 
t(lambda: F.__dict__['sm'](1,2)); t(lambda: F.__dict__['cm'](1,2))
t(lambda: F.__dict__['cm'].__func__.__name__); t(lambda: F.__dict__['cm'].__wrapped__.__name__)
t(lambda: F.__dict__['cm'].__name__+F.__dict__['sm'].__qualname__)
t(lambda: 1); t(lambda: 1)
t(lambda: repr(staticmethod(5))); t(lambda: staticmethod(5)()); t(lambda: classmethod(5).__get__(1)()); t(lambda: staticmethod()); t(lambda: classmethod(1,2)); t(lambda: classmethod(f=1))
t(lambda: F.__dict__['cm'].__get__(None,G)(1)); t(lambda: F.__dict__['cm'].__get__(G())(1)); t(lambda: F.__dict__['cm'].__get__(None)); t(lambda: F.__dict__['cm'].__get__(None,None)); t(lambda: F.__dict__['sm'].__get__(None)(1)); t(lambda:F.__dict__['sm'].__get__())
sm=staticmethod(lambda: 1); sm.foo=5; t(lambda: (sm.foo, sorted(sm.__dict__)))
@staticmethod
def docd(): "dd"
t(lambda: (docd.__doc__, docd.__name__, docd.__module__, docd.__wrapped__.__name__))
class CMSub(classmethod):
    def __get__(self,o,c): return 'cms'
class Q: 
    a=CMSub(len)
    z: int=5
t(lambda: (Q.a,Q().a)); t(lambda: Q.__annotations__)
