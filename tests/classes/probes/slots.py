def t(f, *a, **k):
    try:
        r = str(f(*a, **k))
        print(r[:r.index(' at 0x')] if ' at 0x' in r else r)
    except BaseException as e:
        print(type(e).__name__, e)
def mk(slots, bases=(), **ns):
    ns['__slots__'] = slots
    c = type('C', bases, ns)
    return sorted(k for k in c.__dict__ if not k.startswith('__')), c.__slots__ if not hasattr(c.__slots__,'send') else 'gen', c.__dictoffset__ != 0, c.__weakrefoffset__ != 0
for s in ['a', ('a','b'), ['b','a'], {'a':'doc','b':None}, {'x'}, (c for c in 'xyz'), '', 'a b', ('',), (1,), None, 5, ('a','a'), ('__dict__',), ('__weakref__',), ('__dict__','__dict__'), '__dict__', ['__weakref__','__dict__','z'], ('class',), ('é',), ('a\0b',), ('1a',), b'ab', (b'a',), ('__x',), ('__x__',), ('___x',), ('_C__x','__x'), ('__slots__',), ('__module__',), ('__qualname__',), ('__doc__',), ('__init__',), ('__class__',), ('__classcell__',), ('__firstlineno__',), ('__static_attributes__',)]:
    t(mk, s)
for b in [int, tuple, bytes, str, list, dict, float, set, frozenset, complex, bytearray, Exception, ValueError, object, bool, type(None), range, slice, type(lambda:0), property, classmethod, staticmethod, super, type(len), type((i for i in ())), enumerate, zip, map, filter, reversed, OSError, SyntaxError, StopIteration]:
    t(mk, ('a',), (b,))
    t(mk, (), (b,))
    t(mk, ('__dict__',), (b,))
    t(mk, ('__weakref__',), (b,))
    t(mk, ('__dict__','__weakref__','q'), (b,))
t(mk, ('a',), (), a=1)
t(mk, ('a',), (), a=property())
t(mk, ('__a',), (), _C__a=1)
class A: __slots__='a'
class B: __slots__='b'
class E1: __slots__=()
class D: pass
class W: __slots__='__weakref__'
class DD: __slots__='__dict__'
for bs in [(A,B),(A,E1),(E1,A),(A,D),(D,A),(D,DD),(DD,W),(W,DD),(A,W),(W,A),(A,DD),(DD,A),(int,A),(A,int),(int,D),(D,int),(int,str),(list,dict),(Exception,A),(A,Exception),(ValueError,OSError),(ValueError,KeyError),(OSError,ImportError),(E1,int),(int,W),(tuple,DD),(DD,tuple),(BaseException,object),(dict,Exception), (A,A), (object,A),(A,object), (D,E1), (E1,D)]:
    for s in [None, (), ('z',), ('__dict__',), ('__weakref__',), ('a',)]:
        def go():
            c = type('X', bs, {} if s is None else {'__slots__': s})
            return c.__base__.__name__, [k.__name__ for k in c.__mro__], c.__dictoffset__!=0, c.__weakrefoffset__!=0
        t(go)
# access errors
a=A()
t(lambda: a.a)
def d(): del a.a
t(d)
a.a=1
t(lambda: a.a); t(d); t(d)
def s(): a.zz=1
t(s)
def s(): a.__slots__=1
t(s)
def s(): a.__class__.q=1; a.q=2
t(s)
def s(): del a.zz
t(s)
def s(): del a.q
t(s)
t(lambda: a.__dict__)
t(lambda: a.__weakref__)
t(lambda: vars(a))
t(lambda: A.a.__get__(B()))
t(lambda: A.a.__get__(None))
t(lambda: A.a.__get__(None, A))
t(lambda: A.a.__get__(None, None))
t(lambda: A.a.__get__())
t(lambda: A.a.__set__(B(),1))
t(lambda: A.a.__set__(a))
t(lambda: A.a.__delete__(B()))
t(lambda: A.a.__name__+A.a.__qualname__+repr(A.a.__objclass__)+repr(A.a.__doc__))
t(lambda: repr(A.a)); t(lambda: 5)
t(lambda: type(A.a)())
t(lambda: dir(A.a))
def s(): A.a.__name__='q'
t(s)
def s(): A.a.zip='q'
t(s)
def s(): A.a.__doc__='q'
t(s)
class X: __slots__={'x':'the x','y':5}
t(lambda: (X.x.__doc__, X.y.__doc__))
