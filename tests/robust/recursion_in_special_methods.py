# Every special method calls itself without end: RecursionError, every time.
import sys
def tr(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except RecursionError as e:
        print(name, 'RE')
    except Exception as e:
        print(name, type(e).__name__, str(e)[:70])
class A:
    def __repr__(s): return repr(s)
    def __str__(s): return str(s)
    def __eq__(s, o): return s == o
    def __hash__(s): return hash(s)
    def __getattr__(s, n): return getattr(s, n)
    def __call__(s, *a): return s(*a)
    def __iter__(s): return iter(s)
    def __next__(s): return next(s)
    def __len__(s): return len(s)
    def __bool__(s): return bool(s)
    def __getitem__(s, i): return s[i]
    def __setitem__(s, i, v): s[i] = v
    def __delitem__(s, i): del s[i]
    def __contains__(s, i): return i in s
    def __add__(s, o): return s + o
    def __radd__(s, o): return o + s
    def __iadd__(s, o): s += o; return s
    def __neg__(s): return -s
    def __lt__(s, o): return s < o
    def __index__(s): return [1, 2][s]
    def __int__(s): return int(s)
    def __float__(s): return float(s)
    def __complex__(s): return complex(s)
    def __format__(s, f): return format(s, f)
    def __enter__(s):
        with s: pass
    def __exit__(s, *a): pass
    def __dir__(s): return dir(s)
    def __abs__(s): return abs(s)
    def __round__(s, n=None): return round(s)
    def __divmod__(s, o): return divmod(s, o)
    def __pow__(s, o, m=None): return pow(s, o, m)
    def __reversed__(s): return reversed(s)
    def __bytes__(s): return bytes(s)
    def __hash__(s): return hash(s)
    @property
    def p(s): return s.p
    @p.setter
    def p(s, v): s.p = v
    @p.deleter
    def p(s): del s.p
    def __instancecheck__(s, x): return isinstance(x, s)
    def __subclasscheck__(s, x): return issubclass(x, s)
a = A()
def w():
    with a: pass
def si(): a[0] = 1
def di(): del a[0]
def ia():
    b = a; b += 1
def sp(): a.p = 1
def dp(): del a.p
for n, f in dict(repr=lambda: repr(a), str=lambda: str(a), eq=lambda: a == 1, hash=lambda: hash(a), ga=lambda: a.zzz, call=lambda: a(1), callkw=lambda: a(*[1]), iter=lambda: iter(a), next=lambda: next(a), len=lambda: len(a), bool=lambda: bool(a), nott=lambda: not a, gi=lambda: a[0], si=si, di=di, cont=lambda: 1 in a, add=lambda: a + 1, radd=lambda: 1 + a, ia=ia, neg=lambda: -a, lt=lambda: a < 1, idx=lambda: [1][a], int=lambda: int(a), float=lambda: float(a), complex=lambda: complex(a), fmt=lambda: f'{a:x}', fmt2=lambda: '{:x}'.format(a), w=w, dir=lambda: dir(a), abs=lambda: abs(a), rnd=lambda: round(a), dm=lambda: divmod(a, 1), pw=lambda: pow(a, 2, 3), rv=lambda: reversed(a), by=lambda: bytes(a), p=lambda: a.p, sp=sp, dp=dp, isi=lambda: isinstance(1, a), iss=lambda: issubclass(int, a), prt=lambda: print(a), pct=lambda: '%s %r' % (a, a), lst=lambda: list(a), inl=lambda: a in [1], dk=lambda: {a: 1}, st=lambda: {a}, srt=lambda: sorted([a, 1]), mx=lambda: max(a, 1), sm=lambda: sum([a, a]), join=lambda: ','.join(a), tup=lambda: (*a,), kw=lambda: dict(**a), rng=lambda: range(a), chrr=lambda: chr(a), zipp=lambda: list(zip(a)), mp=lambda: list(map(str, [a])), en=lambda: list(enumerate(a)), anyy=lambda: any([a]), strj=lambda: str([a]), dd=lambda: repr({1: a}), ss=lambda: repr((a,)), eql=lambda: [a] == [1], eqd=lambda: {1: a} == {1: 2}, bb=lambda: bytearray(a), exc=lambda: str(ValueError(a)), excr=lambda: repr(ValueError(a)), unpack=lambda: (lambda x, y: 1)(*a)).items():
    tr(n, f)
class B:
    def __getattribute__(s, n): return s.x
tr('gattr', lambda: B().x)
class C:
    def __setattr__(s, n, v): s.x = v
    def __delattr__(s, n): del s.x
def f(): C().x = 1
tr('sattr', f)
def f(): del C().x
tr('dattr', f)
class D:
    def __get__(s, o, t): return o.d
    def __set__(s, o, v): o.d = v
    def __delete__(s, o): del o.d
class E: d = D()
tr('get', lambda: E().d)
def f(): E().d = 1
tr('set', f)
def f(): del E().d
tr('del', f)
class F:
    def __new__(c): return F()
tr('new', F)
class G:
    def __init__(s): G()
tr('init', G)
class H:
    def __init__(s): s.__init__()
tr('init2', H)
class M(type):
    def __call__(c): return c()
    def __getattr__(c, n): return getattr(c, n)
    def __instancecheck__(c, o): return isinstance(o, c)
    def __new__(m, *a, **k): return type.__new__(m, *a)
    def __prepare__(*a, **k): return {}
class J(metaclass=M): pass
tr('mcall', J)
tr('mga', lambda: J.x)
tr('mic', lambda: isinstance(1, J))
def mk():
    class K(metaclass=lambda *a: mk()): pass
tr('mk', mk)
def cls():
    class K:
        cls()
tr('cls', cls)
class L:
    def __init_subclass__(c):
        class X(L): pass
def f():
    class Y(L): pass
tr('isub', f)
class N:
    def __set_name__(s, o, n):
        class X: a = N()
tr('sn', N().__set_name__.__func__ and (lambda: type('q', (), {'a': N()})))
def g(): yield from g()
tr('gen', lambda: list(g()))
def g2():
    for x in g2(): yield x
tr('gen2', lambda: list(g2()))
def g3(): return next(g3g())
def g3g():
    yield g3()
tr('gen3', g3)
def lm(): return list(map(lambda x: lm(), [1]))
tr('lm', lm)
def st(): return sorted([1, 2], key=lambda x: st())
tr('st', st)
def ex(): exec('ex()', globals())
tr('ex', ex)
def ev(): return eval('ev()')
tr('ev', ev)
def fi():
    try: fi()
    finally: fi()
def tf():
    n = 0
    def fi(d):
        nonlocal n
        n += 1
        if n > 20000: return
        try: fi(d + 1)
        except RecursionError: fi(d + 1) if d % 50 == 0 else None
    fi(0); return n
tr('tf', tf)
def dec(f): return dec(f)
def f():
    @dec
    def x(): pass
tr('dec', f)
tr('lc', lambda: (lambda f: f(f))(lambda f: [f(f) for _ in [1]]))
tr('dflt', lambda: (lambda f: f(f))(lambda f, *a, **k: f(f, *a, **k)))
class O:
    def __del__(s): O()

print('O done')
