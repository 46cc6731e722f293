# Ways out of try, with and loops; del; global and nonlocal; super().
import sys
def e(f, *a, **k):
    try: print("ok", f(*a, **k))
    except BaseException as x: print(type(x).__name__, x)
def ex(src, **ns):
    try:
        exec(src, ns)
    except BaseException as x: print("exec", type(x).__name__, x)
# recursion
def r(n): 
    return r(n+1)
e(r, 0)
depth = 0
def cnt():
    global depth
    depth += 1
    cnt()
try: cnt()
except RecursionError as x: print(abs(depth - sys.getrecursionlimit()) < 5, x)
print(sys.getrecursionlimit())
sys.setrecursionlimit(200); depth = 0
try: cnt()
except RecursionError as x: print(abs(depth - 200) < 5, x)
e(sys.setrecursionlimit, 0); e(sys.setrecursionlimit, 'a'); e(sys.setrecursionlimit, 1)
sys.setrecursionlimit(1000)
# try/finally
def a1():
    for i in range(3):
        try:
            if i == 1: continue
            print("body", i)
            if i == 2: return "ret"
        finally:
            print("fin", i)
            if i == 2: break
    return "end"
print(a1())
def a2():
    try: return 1
    finally: return 2
def a3():
    try: 1/0
    finally: return 3
def a4():
    while True:
        try: 1/0
        finally: break
    return 4
def a5():
    for i in range(2):
        try: return i
        finally: continue
    return 5
def a6():
    try:
        try: 1/0
        finally: print("f1")
    except ZeroDivisionError as x: print("caught", x)
    else: print("else")
    finally: print("f2")
def a7():
    x = 1
    try: return x
    finally: x = 2
def a8():
    try:
        try: raise ValueError(1)
        except ValueError: raise KeyError(2)
        finally: raise IndexError(3)
    except IndexError as i:
        print(repr(i.__context__), repr(i.__context__.__context__))
def a9():
    with open(__file__) as f, open(__file__) as g:
        for line in f:
            try: return f.closed, g.closed
            finally: print("x")
def a10():
    try:
        for i in range(5):
            try:
                try: 
                    if i == 3: raise KeyError
                    continue
                finally: print('c', i)
            except KeyError: return i
    finally: print("outer")
def a11():
    while 1:
        try:
            try: return 1
            finally:
                try: 1/0
                except ZeroDivisionError: print("zde")
        finally:
            print("last")
def a12():
    try: pass
    except: pass
    else: return 'else'
    finally: print('f')
def a13():
    for i in [1,2]:
        try: 1/0
        except ZeroDivisionError as err:
            if i == 1: continue
            break
    try: err
    except UnboundLocalError as x: return str(x)
def a14():
    try: raise ValueError("a")
    except ValueError as v:
        try: raise TypeError("b")
        except TypeError as t: pass
        print(repr(sys.exception()))
        try: return repr(sys.exception())
        finally: print(repr(sys.exc_info()[1]))
def a15():
    class CM:
        def __enter__(self): return self
        def __exit__(self, *a): print("exit", a[0]); return True
    for i in range(3):
        with CM():
            if i == 0: continue
            if i == 1: raise KeyError
            break
    with CM(): return 5
def a16():
    try: raise KeyError
    except (ValueError, KeyError) as k: k = 5
    try: print(k)
    except NameError as n: print(n)
def a17():
    try: 1/0
    except (lambda: ZeroDivisionError)() as z: print(z)
    try: 1/0
    except 5: pass
def a18():
    try: 1/0
    except (ValueError, 5): pass
def a19():
    def g():
        try: yield 1
        finally: print("g fin")
    for x in g():
        try: raise KeyError
        except KeyError: break
    print("here")
def a20():
    try:
        raise ValueError
    except ValueError:
        def inner(): raise
        inner()
def a21():
    raise
def a22():
    raise 5
def a23():
    raise ValueError from 5
def a24():
    raise ValueError("x") from KeyError
def a25():
    raise int
for f in (a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11,a12,a13,a14,a15,a16,a17,a18,a19,a20,a21,a22,a23,a24,a25): print(f.__name__, end=': '); e(f)
# del
class D: pass
d = D(); d.x = [1,2,[3,4]]; L = [0,1,2,3,4]
del d.x[2][0], d.x[0], L[1:3], (L[0]); print(d.x, L)
del (d.x, [L]); e(lambda: L); e(lambda: d.x)
ex("del x"); ex("del undefined.x"); ex("del ()"); ex("del []"); ex("del (a, b), [c]", a=1, b=2, c=3); ex("def f(): del q\nf()"); ex("def f():\n q = 1\n del q\n q\nf()")
ex("def f(x):\n del x\n return lambda: x\nf(1)()")
ex("x = [1]; del x[5]"); ex("del 5"); ex("del f()"); ex("del x + 1"); ex("del (x, 5)"); ex("del None"); ex("del *x"); ex("del x if y else z"); ex("del __debug__"); ex("d = {}; del d['a']"); ex("t = (1,); del t[0]"); ex("s = 'abc'; del s[0]"); ex("class A: x = 1\ndel A.x\ndel A.x"); ex("class A: pass\na = A(); a.y = 1; del a.y; del a.y")
# global/nonlocal
ex("x = 1\ndef f():\n  print(x)\n  global x"); ex("def f(x):\n global x"); ex("nonlocal x"); ex("def f():\n nonlocal x"); ex("global x\nx = 5\nprint(x)"); ex("class A:\n  global zz\n  zz = 5\nprint(zz)"); ex("def f():\n x = 1\n nonlocal x"); ex("def f():\n x = 1\n def g():\n  nonlocal x\n  x = 2\n g()\n print(x)\nf()")
ex("def f():\n x: int = 1\n global x"); ex("def f():\n global x\n x: int = 1"); ex("def f():\n global x, x\n x = 1\nf()\nprint(x)"); ex("def f():\n  for x in []: pass\n  global x"); ex("def f():\n import x\n global x"); ex("def f():\n global f\n def f(): return 7\nf()\nprint(f())")
ex("def f():\n global A\n class A: pass\n print(A.__qualname__)\nf()"); ex("class A:\n  x = 1\n  def f(self): return x\nA().f()"); ex("class A:\n  nonlocal x"); ex("def f():\n x = 1\n class A:\n  nonlocal x\n  x = 2\n print(x, hasattr(A, 'x'))\nf()")
ex("def f():\n x = 1\n class A:\n  x = x\n  print(x)\n  del x\n  print(x)\nf()"); ex("x = 'g'\ndef f():\n x = 'l'\n class A:\n  print(x)\n  x = 'c'\n  print(x)\n  y = [x for _ in 'a']\n print(A.y)\nf()")
ex("x = 1\nclass A:\n  x = 2\n  z = [x for i in range(2)]\n  w = [i for i in [x]]\n  print(z, w)\n  v = (lambda: x)()\n  print(v)")
ex("class A:\n  def f(self): return __class__\n  g = lambda self: __class__\n  h = [__class__ for i in '1'] if 0 else 0\nprint(A().f() is A, A().g() is A)"); ex("class A:\n __class__")
ex("def f():\n  return super()\nf()"); ex("class A:\n def f(): super()\nA.f()"); ex("class A:\n def f(self): return [super().__init__ for _ in '1'] and 5\nprint(A().f())"); ex("class A:\n def f(self): del self; super()\nA().f()"); ex("class A:\n  def f(self, *a):\n    def g(): return super().__repr__\n    g()\nA().f()"); ex("super()"); ex("super(1)"); ex("super(int, 'a')")
