# __del__, generators' finally and weakref callbacks that collect, resurrect, raise.
import gc
log = []
class A:
    def __del__(s):
        global keep
        keep = s
        log.append('A')
a = A(); del a; print(log); keep = None; print(log); gc.collect(); print(log)
class B:
    n = 0
    def __del__(s):
        B.n += 1
        if B.n < 500: B()
B(); print(B.n)
class C:
    def __del__(s): raise ValueError('x')
import sys
class Err:
    def write(s, x): pass
    def flush(s): pass
old = sys.stderr
sys.stderr = Err()
C()
def f():
    c = C()
    raise KeyError
try: f()
except KeyError: print('ke')
x = [C() for _ in range(5)]; del x
class Cy:
    def __init__(s): s.me = s
    def __del__(s):
        gc.collect(); [Cy2() for _ in range(10)]
class Cy2:
    def __init__(s): s.me = s
for i in range(20): Cy()
gc.collect()
class Res:
    all = []
    def __init__(s): s.me = s; s.l = [s]
    def __del__(s): Res.all.append(s)
for i in range(20): Res()
print(gc.collect() >= 0, len(Res.all)); Res.all.clear(); gc.collect(); print(len(Res.all))
def g():
    try:
        yield 1
        yield 2
    finally:
        print('fin'); gc.collect()
x = g(); next(x); del x
x = g(); next(x); l = [x]; l.append(l); del x, l; gc.collect()
def g2():
    try: yield
    except GeneratorExit: yield 5
x = g2(); next(x); del x
def g3():
    try: yield
    finally: raise ValueError
x = g3(); next(x); del x
def g4():
    self = yield
    try: yield
    finally:
        try: self.send(1)
        except ValueError as e: print(e)
x = g4(); next(x); x.send(x); del x; gc.collect()
import weakref
class W: pass
def cb(r): gc.collect(); W(); raise ValueError
w = W(); r = [weakref.ref(w, cb) for _ in range(5)]; del w; print([x() for x in r])
w = W(); w.me = w; r = [weakref.ref(w, cb) for _ in range(5)]; del w; gc.collect(); print([x() for x in r])
d = weakref.WeakValueDictionary() if hasattr(weakref, 'WeakValueDictionary') else None
class Slf:
    def __del__(s):
        s.__dict__.clear(); s.__class__ = W
for i in range(5): x = Slf(); x.a = x; x = Slf(); x.b = 1
del x
gc.collect()
# del in locals at function return and args
class P:
    def __del__(s):
        def deep(n): return n and deep(n - 1)
        deep(200)
def h(a, b, *c, **d):
    x = P(); y = P(); z = [P()]
    return P()
for i in range(10): h(P(), P(), P(), k=P())
def rec(n):
    x = P()
    if n: return rec(n - 1)
rec(300)
try:
    def rec(n):
        x = P()
        return rec(n + 1)
    rec(0)
except RecursionError: print('RE')
class Ctx:
    def __enter__(s): return s
    def __exit__(s, *a): P(); return True
with Ctx(): P(); 1/0
class Q:
    def __init__(s): P(); 1/0
    def __del__(s): P()
for i in range(3):
    try: Q()
    except ZeroDivisionError: pass
# finalizer at exit
class Z:
    def __del__(s): print('exit') if print else None
z = Z(); zz = Z(); zz.me = zz
sys.stderr = old
gc.collect()
