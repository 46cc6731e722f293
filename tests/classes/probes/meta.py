def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e,'__notes__',''))
class M1(type): pass
class M2(type): pass
class M3(M1,M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
def f():
    class C(A,B): pass
t(f)
def f():
    class C(A,B,metaclass=M3): pass
    return type(C).__name__
t(f)
def f():
    class C(A,metaclass=M2): pass
t(f)
def f():
    class C(A,metaclass=type): pass
    return type(C).__name__
t(f)
def f():
    class C(metaclass=5): pass
t(f)
def f():
    class C(metaclass=lambda *a,**k: (a[0],a[1],sorted(a[2]),k), x=1): y=2
    return C
t(f)
def f():
    class C(A,metaclass=lambda *a,**k: (a[0],len(a[1]),k), x=1): y=2
    return C
t(f)
def f():
    class C(5): pass
t(f)
def f():
    class C(None): pass
t(f)
def f():
    class C(print): pass
t(f)
def f():
    class C('x'): pass
t(f)
def f():
    class C(A,A): pass
t(f)
def f():
    class C(object,A): pass
t(f)
def f():
    class C(x=1): pass
t(f)
def f():
    class C(*[A],**{'metaclass':M1}): pass
    return C.__mro__[1:]
t(f)
def f():
    class C(A, A=1): pass
t(f)
class X: pass
class Y: pass
class XY(X,Y): pass
class YX(Y,X): pass
def f():
    class Z(XY,YX): pass
t(f)
def f():
    class Z(X,XY): pass
t(f)
class P(type):
    @classmethod
    def __prepare__(mcs,name,bases,**kw):
        print('prepare',name,bases,kw); return {'injected':name}
    def __new__(mcs,name,bases,ns,**kw):
        print('new',name,sorted(ns),kw); return super().__new__(mcs,name,bases,ns)
    def __init__(cls,name,bases,ns,**kw):
        print('init',name,kw); super().__init__(name,bases,ns)
    def __call__(cls,*a,**k):
        print('call',cls.__name__,a,k); return super().__call__(*a,**k)
class Q(metaclass=P,opt=5):
    z=injected
    def __init__(self,*a): pass
Q(1,2)
class R(Q): pass
def f():
    class BadPrep(metaclass=type('BP',(type,),{'__prepare__':classmethod(lambda *a,**k: 5)})): pass
t(f)
def f():
    class BadPrep(metaclass=type('BP',(type,),{'__prepare__':5})): pass
t(f)
def f():
    class BadPrep(metaclass=type('BP',(type,),{'__prepare__':staticmethod(lambda *a,**k: {})})): pass
    return 'ok'
t(f)
class NoPrep:
    def __new__(c,n,b,ns): return (n,b,sorted(ns))
class NP(metaclass=NoPrep): a=1
print(NP)
class Map:
    def __init__(s): s.d={}
    def __getitem__(s,k): print('get',k); return s.d[k]
    def __setitem__(s,k,v): print('set',k); s.d[k]=v
    def __delitem__(s,k): print('del',k); del s.d[k]
class MM(type):
    @classmethod
    def __prepare__(m,n,b): return Map()
    def __new__(m,n,b,ns): return type.__new__(m,n,b,ns.d)
class MC(metaclass=MM):
    a=1
    b=a
    del a
    try: print(a)
    except NameError as e: print(e)
    def f(self): return __class__
    len
print(MC.b, MC().f())
# instancecheck
class IC(type):
    def __instancecheck__(c,o): print('IC',o); return o==5
    def __subclasscheck__(c,o): print('SC',o); return 'yes'
class I(metaclass=IC): pass
t(lambda: isinstance(5,I)); t(lambda: isinstance(6,(str,I))); t(lambda: issubclass(int,I)); t(lambda: isinstance(I(),I)); t(lambda: isinstance('x',(I,str)))
t(lambda: isinstance(1,5)); t(lambda: isinstance(1,(5,))); t(lambda: isinstance(1,(int,5))); t(lambda: issubclass(1,int)); t(lambda: issubclass(int,5)); t(lambda: issubclass(int,(str,(bytes,(int,))))); t(lambda: isinstance(1,int|str)); t(lambda: issubclass(bool,int|None)); t(lambda: isinstance(1, list[int])); t(lambda: issubclass(int, list[int])); t(lambda: isinstance(None, int|None)); t(lambda: isinstance([], list[int]|int))
class Ab:
    __bases__=(int,)
t(lambda: issubclass(Ab(),int)); t(lambda: isinstance(1,Ab())); t(lambda: issubclass(Ab(),Ab()))
class Ab2: __bases__=()
class Inst: 
    def __instancecheck__(s,o): return o
t(lambda: isinstance(0,Inst())); t(lambda: isinstance([1],Inst())); 
t(lambda: type.__instancecheck__(int,True)); t(lambda: type.__subclasscheck__(int,bool)); t(lambda: int.__subclasscheck__(5)); t(lambda: int.__instancecheck__(5))
# init_subclass
class Base:
    def __init_subclass__(cls,/,tag=None,**kw):
        super().__init_subclass__(**kw); cls.tag=tag; print('IS',cls.__name__,tag)
class S1(Base,tag='a'): pass
class S2(S1): pass
def f():
    class S3(Base,foo=1): pass
t(f)
def f():
    class S3(Base,metaclass=M1,tag='t'): pass
    return S3.tag
t(f)
class E1:
    def __init_subclass__(cls): raise ValueError('no')
def f():
    class S3(E1): pass
t(f)
class E2:
    def __init_subclass__(cls,x): print(x)
def f():
    class S3(E2): pass
t(f)
class E3:
    __init_subclass__=5
def f():
    class S3(E3): pass
t(f)
# set_name
class D:
    def __set_name__(self,o,n): print('SN',o.__name__,n); self.n=n
    def __get__(self,o,c): return self.n
class H:
    a=D(); b=D(); c=a if 0 else 1
H.z=D()
t(lambda: H.a)
class BadSN:
    def __set_name__(self,o,n): raise KeyError(n)
def f():
    class H2: q=BadSN()
t(f)
class BadSN2:
    def __set_name__(self): pass
def f():
    class H2: q=BadSN2()
t(f)
class SNcls:
    @classmethod
    def __set_name__(c,o,n): print('cls',n)
class H3: q=SNcls; w=SNcls()
class Adder:
    def __set_name__(s,o,n): setattr(o,n+'_x',n)
class H4: a=Adder(); b=Adder()
print([k for k in H4.__dict__ if k[0]!='_'])
# class_getitem
class CG:
    def __class_getitem__(c,i): return c.__name__,i
class CG2(CG): pass
t(lambda: (CG[1],CG2[1,2],CG[()])); t(lambda: CG()[1]); t(lambda: M1[1]); t(lambda: A[1]); t(lambda: int[1])
def f(): CG[1]=2
t(f)
def f(): del CG[1]
t(f)
class MG(type):
    def __getitem__(c,i): return 'meta',i
class CG3(metaclass=MG):
    def __class_getitem__(c,i): return 'cls',i
t(lambda: CG3[1])
# mro_entries
class Gen:
    def __init__(s,*b): s.b=b
    def __mro_entries__(s,bases): print('ME',len(bases)); return s.b
class G1(Gen(int)): pass
print(G1.__bases__, len(G1.__orig_bases__))
class G2(Gen(),str): pass
print(G2.__bases__)
class G3(Gen(X,Y)): pass
print(G3.__mro__)
class BadG:
    def __mro_entries__(s,b): return 5
def f():
    class G4(BadG()): pass
t(f)
def f(): type('T',(Gen(int),),{})
t(f)
class G5(Gen(),metaclass=M1): pass
print(G5.__bases__, type(G5))
# type()
for a in [(), (1,), (1,2), ('a',(),{}), ('a',[],{}), ('a',(),[]), (1,(),{}), ('a\0',(),{}), ('',(),{}), ('x',(5,),{}), ('x',(int,str),{}), ('x',(bool,),{}), ('x',(),{},1), ('x',(),{'__qualname__':5}), ('x',(),{'__module__':5}), ('x',(),{'__doc__':5}), ('x',(),{'__slots__':5}),('x',(object,),{'__hash__':None}), ('a b',(),{'__qualname__':'q.w'})]:
    t(lambda: type(*a))
t(lambda: type('x',(),{},a=1)); t(lambda: type('x',(),{},metaclass=M1)); t(lambda: type(5,x=1)); t(lambda: type(name='x',bases=(),dict={}))
t(lambda: type('x',(Base,),{},tag='zz').tag)
t(lambda: type.__new__(M1,'x',(),{})); t(lambda: type.__new__(int,'x',(),{})); t(lambda: type.__new__()); t(lambda: type.__new__(type)); t(lambda: type.__new__(5,'x',(),{})); t(lambda: type.__call__(int,'5')); t(lambda: type.__call__()); t(lambda: type.__init__(A)); t(lambda: type.__init__(A,1)); t(lambda: type.__init__(A,1,2)); t(lambda: type.__init__(A,1,x=2))
t(lambda: type.mro(A)); t(lambda: type.mro(5)); t(lambda: A.mro())
class BM(type):
    def mro(cls): return [cls]+list(reversed(super().mro()[1:]))
def f():
    class T(X,metaclass=BM): pass
    return T.__mro__
t(f)
for r in ['[]','5','[1]','[int]','[object]','[cls,X]','(cls,object)']:
    def f():
        class T(metaclass=type('BM',(type,),{'mro':lambda cls: eval(r,{'cls':cls,'X':X})})): pass
        return T.__mro__, T.__base__
    t(f)
# names
A.__name__='New'; A.__qualname__='Q.New'; print(A, A.__name__)
for n,v in [('__name__',5),('__qualname__',5),('__name__','a\0'),('__module__',5),('__bases__',5),('__bases__',()),('__bases__',(5,)),('__bases__',(A,)),('__bases__',(int,)),('__mro__',5),('__dict__',5),('__base__',1),('__doc__','d'),('__abstractmethods__',['x']),('__class__',M2),('__flags__',1),('__basicsize__',1),('__text_signature__',1),('__annotations__',5),('__type_params__',5),('__slots__',3),('__subclasses__',1),('__weakref__',1)]:
    def f(): setattr(A,n,v); return getattr(A,n)
    print(n,end=' '); t(f)
    def f(): delattr(A,n)
    t(f)
    def f(): setattr(int,n,v)
    t(f)
    def f(): delattr(int,n)
    t(f)
