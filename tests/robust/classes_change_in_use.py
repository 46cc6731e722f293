# Classes, methods and instances that change under the feet of what uses them.
import gc, sys
def tr(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except Exception as e:
        print(name, type(e).__name__, str(e)[:90])
# __class__ assignment in methods
class A:
    def f(s):
        s.__class__ = B
        return s.f()
class B:
    def f(s): s.__class__ = A; s.x = 1; return 'B'
for i in range(100): a = A(); a.y = 1; a.f(); a.f()
class S1: __slots__ = ('a', 'b')
class S2: __slots__ = ('a', 'b')
class S3: __slots__ = ('a', 'c')
s = S1(); s.a = 1; s.__class__ = S2; print(s.a)
def f(): s.__class__ = S3
tr('s3', f)
def f(): s.__class__ = A
tr('sA', f)
def f(): A().__class__ = int
tr('int', f)
def f(): (1).__class__ = A
tr('int2', f)
def f(): A.__class__ = A
tr('cls', f)
def f(): A().__class__ = 5
tr('cls5', f)
def f(): del A().__class__
tr('delcls', f)
class M(type): pass
# monkeypatching in hot loop
class P:
    x = 1
    def m(s): return 1
p = P(); t = 0
for i in range(300):
    t += p.m() + p.x
    if i == 50: P.m = lambda s: 2
    if i == 100: p.m = lambda: 3
    if i == 150: del p.m; P.x = 5
    if i == 160: p.x = 7
    if i == 170: P.x = property(lambda s: 100); 
    if i == 180: del p.__dict__['x']
    if i == 190: P.x = 1
    if i == 200: P.m = staticmethod(lambda: 4)
    if i == 210: P.m = classmethod(lambda c: 5)
    if i == 220: P.__getattribute__ = lambda s, n: (lambda: 9) if n == 'm' else 9
    if i == 230: del P.__getattribute__
    if i == 240: del P.m; P.__getattr__ = lambda s, n: lambda: 6
    if i == 250: p.__dict__ = {'m': lambda: 8, 'x': 1}
    if i == 260: p.__class__ = type('Q', (), {'m': lambda s: 10, 'x': 2})
    if i == 270: p = type('R', (), {'m': lambda s: 11, 'x': 3})()
    if i == 280: p = 5 if 0 else type('R2', (type(p),), {'m': lambda s: 12, '__slots__': ()})()
print(t)
# methods replaced while being called
class C:
    def f(s):
        del C.f
        gc.collect()
        return 1
    def __add__(s, o): del C.__add__; gc.collect(); return 1
    def __getitem__(s, o): del C.__getitem__; gc.collect(); return 1
    def __len__(s): del C.__len__; gc.collect(); return 1
    def __iter__(s): del C.__iter__; gc.collect(); return iter([1])
    def __getattr__(s, n): del C.__getattr__; gc.collect(); return 1
    def __call__(s): del C.__call__; gc.collect(); return 1
    def __eq__(s, o): del C.__eq__; gc.collect(); return 1
    def __hash__(s): del C.__hash__; gc.collect(); return 1
    def __repr__(s): del C.__repr__; gc.collect(); return 'x'
    def __enter__(s): del C.__enter__, C.__exit__; gc.collect()
    def __exit__(s, *a): gc.collect()
    def __setattr__(s, n, v): del C.__setattr__; gc.collect()
    def __contains__(s, n): del C.__contains__; gc.collect()
    def __bool__(s): del C.__bool__; gc.collect(); return True
    def __neg__(s): del C.__neg__; gc.collect(); return True
    def __iadd__(s, o): del C.__iadd__; gc.collect(); return 4
    def __index__(s): del C.__index__; gc.collect(); return 0
    def __init__(s): del C.__init__; gc.collect()
    def __new__(c): del C.__new__; gc.collect(); return object.__new__(c)
    def __format__(s, f): del C.__format__; gc.collect(); return 'f'
    @property
    def p(s): del C.p; gc.collect(); return 1
    def __del__(s): del C.__del__; gc.collect()
c = C(); print(c.f(), c + 1, c[0], len(c), list(c), c.zz, c(), c == 2, repr(c), bool(c), -c, [1][c], f'{c}', c.p, 3 in c if 0 else '')
with c: pass
c.a = 1
c += 1
del c
# class deleted while in use
def mk():
    class T:
        __slots__ = ('x', 'y')
        def run(self):
            global T1
            del T1
            for i in range(50):
                self.x = i; self.y = [self]
            gc.collect()
            return self.x
    return T
for i in range(20):
    T1 = mk(); t = T1(); print(T1().run() if i == 0 else t.run())
    if i == 0: T1 = mk(); 
    gc.collect()
# many classes made in loop with inline caches
def loop():
    tot = 0
    for i in range(2000):
        X = type('X%d' % (i % 7), (), {'v': i, 'm': lambda s: s.v, '__init__': lambda s: setattr(s, 'q', 1)})
        x = X(); x.a = i; x.b = 2
        tot += x.m() + x.a + x.b + x.v + x.q
        if i % 100 == 0: gc.collect()
    return tot
print(loop())
# bases assignment during calls
class Base1:
    def f(s): D.__bases__ = (Base2,); return s.g()
    def g(s): return 'b1'
class Base2:
    def f(s): D.__bases__ = (Base1,); return s.g()
    def g(s): return 'b2'
class D(Base1): pass
class DD(D):
    def f(s): return super().f()
d = DD()
print([d.f() for i in range(10)])
def f(): D.__bases__ = (DD,)
tr('cycle', f)
def f(): D.__bases__ = ()
tr('empty', f)
def f(): D.__bases__ = (int,)
tr('intb', f)
def f(): D.__bases__ = (Base1, Base1)
tr('dup', f)
def f(): D.__bases__ = (object,)
tr('obj', f)
def f(): object.__bases__ = ()
tr('objb', f)
print(D.__mro__, DD.__mro__[1])
# weird metaclasses
class M1(type):
    def mro(c):
        return [c, object]
class X(metaclass=M1): a = 1
class Y(X): pass
print(Y.__mro__, hasattr(Y, 'a'))
class M2(type):
    def mro(c): return []
def f():
    class Z(metaclass=M2): pass
tr('emptymro', f)
class M3(type):
    def mro(c): return [1, 2]
def f():
    class Z(metaclass=M3): pass
tr('badmro', f)
class M4(type):
    def mro(c): raise KeyError
def f():
    class Z(metaclass=M4): pass
tr('excmro', f)
class M5(type):
    def mro(c):
        gc.collect()
        try: c()
        except Exception as e: print(type(e).__name__)
        c.foo = 1
        c.__bases__; c.__mro__; c.__subclasses__(); repr(c); c.__dict__
        try:
            class Sub(c, metaclass=type(c)): pass
        except RecursionError: pass
        return type.mro(c)
class M8(type):
    def __new__(m, n, b, d): return 5
class W8(metaclass=M8): pass
print(W8)
class M9(type):
    def __getattribute__(c, n): raise AttributeError(n)
class W9(metaclass=M9): x = 1
tr('w9', lambda: W9.x)
tr('w9', lambda: W9())
tr('w9', lambda: repr(W9))
class M10(type):
    def __init__(c, n, b, d): type.__init__(c, n, b, d); c.__class__ = type
tr('m10', lambda: M10('a', (), {}))
class M11(type):
    __prepare__ = 5
def f():
    class Z(metaclass=M11): pass
tr('m11', f)
class NS(dict):
    def __setitem__(s, k, v): raise KeyError(k)
class M12(type):
    def __prepare__(n, b): return NS()
    __prepare__ = classmethod(lambda m, n, b: NS())
def f():
    class Z(metaclass=M12): pass
tr('m12', f)
class NS2:
    def __getitem__(s, k): return 5
    def __setitem__(s, k, v): pass
class M13(type):
    __prepare__ = classmethod(lambda m, n, b: NS2())
    def __new__(m, n, b, d): return type.__new__(m, n, b, {})
class Z(metaclass=M13):
    x = y
print(Z)
# slots games
def f():
    class Z: __slots__ = ('a', 'a')
tr('sl1', f)
def f():
    class Z: __slots__ = ('__dict__', '__dict__')
tr('sl2', f)
def f():
    class Z: __slots__ = ('a',); a = 1
tr('sl3', f)
def f():
    class Z: __slots__ = (1,)
tr('sl4', f)
def f():
    class Z: __slots__ = 5
tr('sl5', f)
def f():
    class Z: __slots__ = ('',)
tr('sl6', f)
def f():
    class Z(int): __slots__ = ('a',)
tr('sl7', f)
def f():
    class Z(tuple): __slots__ = ('a',)
tr('sl8', f)
class Zs: __slots__ = tuple('a%d' % i for i in range(2000))
z = Zs(); z.a1999 = z; z.a0 = 5; print(z.a0); del z; gc.collect()
class Za: __slots__ = ('a',)
class Zb(Za): __slots__ = ('a',)
z = Zb(); z.a = 1; Za.a.__set__(z, 2); print(z.a, Za.a.__get__(z)); 
tr('zd', lambda: Za.a.__get__(5))
tr('zd', lambda: Za.a.__set__(S1(), 1))
tr('zd', lambda: Za.a.__delete__(z) or Za.a.__delete__(z))
# gigantic instance
class Big: pass
b = Big()
for i in range(3000): setattr(b, 'k%d' % i, i)
for i in range(3000): assert getattr(b, 'k%d' % i) == i
for i in range(0, 3000, 2): delattr(b, 'k%d' % i)
print(len(b.__dict__))
for j in range(50):
    b = Big()
    for i in range(j): setattr(b, 'z%d' % ((i * 7) % 50), i)
    for i in range(j // 2): delattr(b, 'z%d' % ((i * 7) % 50))
    vars(b)['new'] = 1; b.new2 = 2; del b.new; b.__dict__ = {}; b.x = 1
# instance dict shared / replaced during attr access
class Ev:
    @property
    def x(s): s.__dict__.clear(); s.__dict__ = {}; return 1
    def __getattr__(s, n):
        s.__dict__[n] = 1; del s.__dict__[n]; s.__class__ = Ev2; return 2
class Ev2: pass
e = Ev(); e.q = 1; print(e.x, e.zz, e.__class__.__name__)
d = {}
e1 = Ev2(); e2 = Ev2(); e1.__dict__ = d; e2.__dict__ = d
e1.a = 1; print(e2.a); del e2.a; print(d); d['__class__'] = 5; print(e1.__class__.__name__)
d[e1] = 1; e1.self = e1; del e1, e2, d; gc.collect()
class Cp: pass
Cp.me = Cp; Cp.inst = Cp(); Cp.inst.cls = Cp; Cp.f = lambda: Cp; del Cp; gc.collect()
def sup():
    class A:
        def f(s): return super().f()
    class B:
        def f(s): return 'Bf'
    a = A()
    try: a.f()
    except AttributeError as e: print(e)
    class C(A, B): pass
    c = C(); print(c.f())
    def f(s): return super(A, s).f()
    A.f = f; print(c.f())
    try: super(A, 5).f
    except TypeError as e: print(e)
    try: super().f
    except RuntimeError as e: print(e)
    del a, c
sup()
