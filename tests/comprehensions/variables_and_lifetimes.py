# When values die, and what comprehensions leave behind.
import sys
def e(f, *a, **k):
    try: print("ok", f(*a, **k))
    except BaseException as x: print(type(x).__name__, x)
# comprehension failing: variables and lifetimes
class T:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
def c1():
    try: [1/0 for v in [T(1)]]
    except ZeroDivisionError: pass
    print(sorted(locals()))
    v = 5
    try: [1/0 for v in [T(2)]]
    except ZeroDivisionError: pass
    print(v, sorted(locals()))
    return [v for v in range(v)], v
print(c1())
try: [1/0 for q in [T(3)]]
except ZeroDivisionError: pass
print('q' in globals(), 'q' in locals())
def c2():
    def inner(): return x
    x = 1
    r = [inner() for x in [9]]
    return r, x
print(c2())
def c3(): 
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    return [f() for f in fs], [g() for g in gs]
print(c3())
def c4():
    total = 0
    r = [total := total + v for v in range(5)]
    return r, total
print(c4())
def c5():
    l = [y := f(x), y**2] if 0 else [[(x, y) for x in range(3) if x != y] for y in range(2)]
    return l
print(c5())
def c6(n): return {x: {y: x * y for y in range(x)} for x in range(n)}, {x % 3 for x in range(10)} == {0, 1, 2}
print(c6(3))
class C:
    a = 3
    try: b = [a for _ in range(2)]
    except NameError as x: print(x)
    c = [z for z in range(a)]
    d = [[k for k in range(j)] for j in range(a)]
print(C.c, C.d)
def c7():
    x = [1, 2, 3]
    x = [x for x in x if x in x] if 0 else [x for x in x]
    return x
print(c7())
def c8():
    a = b = 1
    def g():
        nonlocal a
        a = a + 1
        def h():
            nonlocal a
            a *= 10
            return lambda: (a, b)
        return h
    k = g()()
    b = 7
    return k(), a
print(c8())
# loops with captured variable: one cell per function
def l1():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    del i
    try: return [f() for f in out]
    except NameError as x: return str(x)
print(l1())
def l2():
    def f(): return later
    try: f()
    except NameError as x: print(x)
    later = 1
    print(f())
    del later
    try: f()
    except NameError as x: print(x)
    try: later
    except UnboundLocalError as x: print(x)
l2()
# lifetimes
def life():
    t = T("a"); t = T("b"); print("rebind"); del t; print("deleted")
    T("temp"); print("after temp")
    x = [T("l1"), T("l2")]; x[0] = None; print("item"); x.clear(); print("cleared")
    for t in [T(1), T(2)]: print("loop", t.n)
    print("after loop")
    t = None
    (lambda a: print("in", a.n))(T("arg")); print("called")
    try: raise ValueError(T("exc"))
    except ValueError as ex: print("handling")
    print("handled")
    def g(p): 
        yield p.n
        yield 2
    gg = g(T("gen")); next(gg); del gg; print("gen gone")
    a, b = T("u1"), T("u2"); a = b = None; print("unpacked")
    with_ = T("attr"); with_.x = T("sub"); with_ = None; print("attr gone")
    return T("ret").n
print(life())
def arg_life(p):
    print("body"); p = None; print("dropped")
arg_life(T("p"))
print(T("chain").n + 1 if 0 else T("chain").n)
d = {T("key").n: T("val")}; d.popitem(); print("popped")
def early(t): return t.n
print(early(T("early")), "printed")
x = T("x1"), T("x2"); del x; print("tuple gone")
x = T("g1")
def dg():
    global x
    x = T("g2"); print("set"); del x; print("unset")
dg()
s = {T("s")} ; s.pop(); print("set popped")
def ex_ctx():
    try:
        try: raise KeyError(T("k"))
        except KeyError: raise ValueError(T("v"))
    except ValueError as x: pass
    print("end")
ex_ctx()
def deco(f): print("deco", f.__name__, len(f.__defaults__)); return f
@deco
def df(a=T("default")): pass
del df; print("df gone")
def ff():
    l = [T(i) for i in range(2)]
    return [t.n for t in l]
print(ff())
i = iter([T("it")]); next(i); print("next"); del i; print('z')
def unb():
    if 0: uu = 1
    print(uu)
e(unb); e(lambda: undefined_name); 
def swap(a, b): a, b = b, a; return a.n + b.n
print(swap(T("1"), T("2")))
class W:
    def __enter__(s): return T("entered")
    def __exit__(s, *a): print("exit")
with W() as w: print(w.n)
del w
with W(): print("no as")
print("end")
