def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e)
class A:
    v='A'
    def f(self,*a): return ('A.f',type(self).__name__,a)
    @classmethod
    def cm(cls): return ('A.cm',cls.__name__)
    @staticmethod
    def sm(): return 'A.sm'
    @property
    def p(self): return 'A.p'
    def g(self): return 'A.g'
    def __getitem__(self,k): return ('A[]',k)
    def __len__(self): return 7
    def __repr__(self): return 'A()'
class B(A):
    v='B'
    def f(self,*a,**k): return ('B.f',super().f(*a), super(B,self).f(*a))
    @classmethod
    def cm(cls): return ('B.cm',super().cm())
    @staticmethod
    def sm(): return super().sm()
    @staticmethod
    def sm2(): return super(B,B).sm()
    @property
    def p(self): return ('B.p',super().p)
    def g(self):
        def inner(): return super().g()
        return inner()
    def g2(self):
        def inner(s): return super().g()
        return inner(self)
    def lc(self): return [super().g() for _ in range(2)]
    def lc2(self): return [super(B,self).g() for _ in range(2)]
    def ge(self): return list(super().g() for _ in range(2))
    def lam(self): return (lambda: super().g())()
    def lam2(self): return (lambda self: super().g())(self)
    def it(self): return super()[1]
    def it2(self): return super().__getitem__(1)
    def ln(self): return len(super())
    def ln2(self): return super().__len__()
    def rp(self): return repr(super()), 1
    def vv(self): return super().v
    def miss(self): return super().zork
    def st(self): super().v=5
    def dl(self): del super().v
    def cl(self): return super().__class__, super().__thisclass__, super().__self__.__class__, super().__self_class__
    def noargs(): return super()
    def star(*args): return super().f(1)
    def defarg(self, x=1): self=5; return super().g()
    def deleted(self): del self; return super().g()
    def cell(self):
        def q(): return self
        return super().g()
    def cell2(self):
        def q(): nonlocal self; self=5
        q()
        return super().g()
    def cls_(self): return __class__.__name__
    def gen(self):
        yield super().g()
        x = yield
        yield super().v
    def eq(self): return super()==super(), super().__eq__(self), super()!=1
    def kw(self): return super().f(*[1,2],**{})
    def ga(self): return getattr(super(),'f')(3)
    def nested(self):
        class In(A):
            def g(self2): return super().g()+'in', __class__.__name__
        return In().g()
    def __getattr__(self,n): return super().__getattr__(n)
class C(B):
    def f(self): return ('C.f',super().f(9))
for n in 'cm sm2 p g g2 lc lc2 ge lam lam2 it it2 ln ln2 rp vv miss st dl cl noargs star defarg deleted cell cell2 cls_ eq kw ga nested unknown'.split():
    for c in (B,C):
        o=c()
        def go():
            m=getattr(o,n)
            return m() if callable(m) else m
        print(n,end=' '); t(go)
t(lambda: list(B().gen()))
t(B.noargs); t(B.star)
t(lambda: super()); t(lambda x=1: super())
t(lambda: super(B)); t(lambda: super(B,5)); t(lambda: super(5)); t(lambda: super(5,6)); t(lambda: super(B,B).f); t(lambda: super(B,C).cm()); t(lambda: super(B,B()).f()); t(lambda: super(1,2,3)); t(lambda: super(B,None)); t(lambda: super(B,a=1)); t(lambda: super(C,B())); t(lambda: super(B).f); t(lambda: super(B).__get__(B()).f(1)); t(lambda: super(B).__self__); t(lambda: super(B,A))
t(lambda: repr(super(B))); t(lambda: super(B,B()).__self__); t(lambda: super(B,C).__self_class__); t(lambda: super(type,B).__repr__()); t(lambda: super(object,B()).x); t(lambda: dir(super)); t(lambda: sorted(set(dir(super(B,B())))-set(dir(B())))); 
class SS(super): 
    def extra(self): return 'extra'
    z=3
class D(A):
    def f(self): return SS(D,self).f(1), SS(D,self).z
t(lambda: D().f())
class E(A):
    sup=None
    def f(self): return self.__sup.f(1)
E._E__sup=super(E)
t(lambda: E().f())
def outer():
    def f(self): return super().f()
    return f
t(lambda: outer()(B()))
def h(self): return __class__
t(lambda: h(1))
class Dm:
    def f(self): return super().f()
class X1: 
    def f(self): return 'X1'
class Y(Dm,X1): pass
t(lambda: Y().f()); t(lambda: Dm().f())
class NM(type):
    def m(cls): return 'NM.m'
class NM2(NM):
    def m(cls): return 'NM2',super().m()
    def __new__(m,*a): return super().__new__(m,*a)
    def __init__(c,*a): super().__init__(*a)
    def __call__(c,*a): return super().__call__(*a)
class Z(metaclass=NM2): pass
t(lambda: (Z.m(), type(Z()).__name__))
class T:
    def f(self):
        super=lambda *a: X1()
        return super().f()
t(lambda: T().f())
class T2(X1):
    def f(self): return __class__, super().__init__()
    __class__=5 if 0 else 5
t(lambda: T2.__dict__['f'](1)); t(lambda: T2().f())
class Cell:
    c=__class__ if False else 1
    def f(self): return __class__
t(lambda: Cell().f())
class DelCls:
    def f(self):
        nonlocal __class__
        del __class__
        return super().f()
t(lambda: DelCls().f()); t(lambda: DelCls().f())
class SetCls(X1):
    def f(self):
        nonlocal __class__
        __class__=5
        return super().f()
t(lambda: SetCls().f())
