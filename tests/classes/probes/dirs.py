def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e)
class A:
    'doc'
    x: int=1
    def f(self): pass
class B(A):
    __slots__=('q',)
class M(type):
    mm=1
    def meth(c): pass
class C(B,metaclass=M):
    y=1
    def __dir__(s): return ['z','a']
print(dir(A)); print(dir(A())); print(dir(B())==dir(B)); print('mm' in dir(C), dir(C())); print(list(A.__dict__)); print(list(B.__dict__)); print(list(C.__dict__))
def f(): 
    class L:
        'd'
        a=1
        def g(self): self.zz=1; self.yy=2; return __class__
    return list(L.__dict__), L.__static_attributes__, L.__qualname__, L.__module__, L.__firstlineno__
t(f)
t(lambda: vars(A)['x']); t(lambda: type(vars(A))); t(lambda: vars(5)); t(lambda: vars(B()) if 1 else 0); t(lambda: vars(A()))
def f(): vars(A)['x']=1
t(f)
t(lambda: 1); t(lambda: len(vars(A))==len(list(vars(A)))); t(lambda: A.__dict__.get('nope','d')); t(lambda: 'x' in A.__dict__); t(lambda: A.__dict__.copy()['x']); t(lambda: list(reversed(A.__dict__))[0]); t(lambda: A.__dict__==dict(A.__dict__)); t(lambda: hash(A.__dict__))
a=A(); d=a.__dict__; a.n=1; print(d); d['m']=2; print(a.m, list(d)); del a.n; print(d); d.update(p=3,q=4); print(a.p,a.q); d.pop('p'); t(lambda: a.p); a.__dict__['x']='shadow'; print(a.x, A.x); del a.x; print(a.x); 
for k in list(d): delattr(a,k)
print(d, a.__dict__ is d)
t(lambda: A.__doc__); t(lambda: A().__doc__); t(lambda: B.__doc__); t(lambda: A.__annotations__); t(lambda: B.__annotations__); t(lambda: A().__annotations__); t(lambda: B().__annotations__)
t(lambda: A.__subclasses__()); t(lambda: int.__subclasses__()); t(lambda: type.__subclasses__(type)[0].__name__ if 0 else 1); t(lambda: A.__base__); t(lambda: C.__bases__); t(lambda: C.mro()); t(lambda: C.__mro__); 
t(lambda: object.__dir__(A())==sorted(object.__dir__(A()))); t(lambda: sorted(object.__dir__(A()))==dir(A()))
t(lambda: sorted(dir(object))); t(lambda: sorted(dir(type))); t(lambda: dir(5)==dir(int)); 
class BadDir:
    def __dir__(s): return 5
t(lambda: dir(BadDir()))
class BadDir2:
    def __dir__(s): return [1,'a']
t(lambda: dir(BadDir2()))
class GenDir:
    def __dir__(s): yield 'b'; yield 'a'
t(lambda: dir(GenDir()))
class DictProp:
    __dict__={'fake':1}
t(lambda: 'fake' in dir(DictProp())); t(lambda: vars(DictProp())); t(lambda: type(DictProp.__dict__))
class DP2:
    @property
    def __dict__(self): return {'p':5}
t(lambda: vars(DP2())); t(lambda: 'p' in dir(DP2()))
def f(): d=DP2(); d.x=1; return d.x, d.__dict__
t(f)
# repr etc
class In:
    class Ner: pass
print(repr(In.Ner), str(In.Ner), repr(In.Ner()).split(' at')[0]); In.Ner.__module__='mod'; print(In.Ner, repr(In.Ner()).split(' at')[0]); In.Ner.__module__='builtins'; print(In.Ner); In.Ner.__module__=5; t(lambda: In.Ner)
t(lambda: repr(In().__init__).split(' at')[0]); t(lambda: repr(A.f).split(' at')[0]); t(lambda: repr(A().f).split(' at')[0]); t(lambda: repr(int.__add__)); t(lambda: repr((5).__add__).split(' at')[0]); t(lambda: repr([].append).split(' at')[0]); t(lambda: repr(list.append)); t(lambda: repr(dict.fromkeys).split(' at')[0]); t(lambda: repr(dict.__dict__['fromkeys'])); t(lambda: repr(int.__dict__['real'])); t(lambda: repr(type.__dict__['__mro__'])); t(lambda: repr(object.__dict__['__class__'])); t(lambda: repr(A.__dict__['__dict__'])); t(lambda: repr(A.__dict__['__weakref__'])); t(lambda: repr(object.__init_subclass__).split(' at')[0]);t(lambda: repr(object.__new__).split(' at')[0]); t(lambda: repr(property(len)).split(' at')[0]); t(lambda: repr(super(A,A())).split('<__m')[0]); 
m=A().f
t(lambda: (m.__func__ is A.f, m.__self__.__class__, m.__name__, m.__qualname__, m.__doc__)); t(lambda: m==m.__self__.f); t(lambda: A().f==A().f); t(lambda: hash(m)==hash(m.__self__.f)); t(lambda: m.zork)
def f(): m.x=1
t(f)
def f(): m.__self__=1
t(f)
t(lambda: A.f()); t(lambda: A.f(1)); t(lambda: A().f(1)); t(lambda: A(1)); t(lambda: A(x=1)); t(lambda: object(1)); t(lambda: object.__new__(A,1)); t(lambda: object.__new__()); t(lambda: object.__new__(5)); t(lambda: object.__new__(int)); t(lambda: int.__new__(A)); t(lambda: int.__new__(bool)); t(lambda: object().__init__(1)); t(lambda: A().__init__(1)); t(lambda: list.__new__(object)); t(lambda: dict.__new__(dict,1)); t(lambda: type(A())()); 
class N1:
    def __new__(c,*a): return 5
t(lambda: N1(1,2))
class N2:
    def __new__(c,*a): return object.__new__(c,*a)
t(lambda: N2(1)); t(lambda: type(N2()).__name__)
class N3:
    def __init__(s,*a): super().__init__(*a)
t(lambda: N3(1)); 
class N4:
    def __init__(s): return 5
t(lambda: N4())
class N5:
    def __new__(c,x): return object.__new__(c)
    def __init__(s,y): s.y=y
t(lambda: N5(1).y); t(lambda: N5()); t(lambda: N5(x=1)); t(lambda: N5(1,2))
class N6:
    def __new__(c): return N5(3)
    def __init__(s): print('no')
t(lambda: N6().y)
class N7(int):
    def __new__(c,v,extra): o=super().__new__(c,v); o.e=extra; return o
    def __init__(self,*a): print('init',a)
t(lambda: (N7(5,6).e, N7(5,6)+1)); t(lambda: N7(5))
class N8: __new__=None
t(lambda: N8())
class N9: __init__=None
t(lambda: N9())
class N10: __call__=5
t(lambda: N10()())
