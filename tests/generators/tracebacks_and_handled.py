# Line numbers in tracebacks through generators, and what each handles.
def lines(x):
    t = x.__traceback__; r = []
    while t: r.append((t.tb_lineno, t.tb_frame.f_code.co_name)); t = t.tb_next
    return r
def g():
    yield 1
    yield 2
a = g()
try: a.throw(ValueError)
except ValueError as x: print(lines(x), x.__context__)
print(a.gi_frame)
try:
    try: 1/0
    except ZeroDivisionError: a.throw(KeyError)
except KeyError as x: print(lines(x), x.__context__)
def same(e):
    try: raise e
    except ValueError:
        yield 1
        import sys
        print(repr(sys.exception()))
        yield 2
        raise KeyError
try: raise ValueError("v")
except ValueError as v:
    s = same(v)
    next(s)
next(s)
try: next(s)
except KeyError as x: print(repr(x.__context__))
def inner():
    yield 1
    raise KeyError("i")
def outer():
    yield from inner()
o = outer(); next(o)
try: next(o)
except KeyError as x: print(lines(x))
o = outer(); next(o)
try: o.throw(OSError)
except OSError as x: print(lines(x))
def oo():
    try: yield from inner()
    except OSError as e: print("caught", lines(e)); yield 5
o = oo(); next(o)
print(o.throw(OSError))
def fin():
    try:
        yield from inner()
    finally:
        print("cleanup")
o = fin(); next(o); o.close()
for x in fin():
    break
print("done")
del o
o = fin(); next(o); del o
def f(): 
    for x in fin(): return x
print(f())
# generator in a for with exception
try:
    for x in outer(): pass
except KeyError as e: print(lines(e))
# recursion of generators
def tree(n):
    if n: 
        yield from tree(n-1)
        yield n
        yield from tree(n-1)
print(list(tree(4)))
def rec(n):
    yield n
    yield from rec(n+1)
import sys
r = rec(0); c = 0
try:
    for c in r: pass
except RecursionError as e: print(c > 300, e)
def send_loop():
    total = 0
    while True:
        x = yield total
        if x is None: return total
        total += x
s = send_loop(); next(s)
print([s.send(i) for i in range(5)])
try: s.send(None)
except StopIteration as e: print(e.value)
x = (yield_ for yield_ in range(3))
print(list(x), list(x))
def dd():
    yield from dd2()
def dd2():
    yield d.gi_running, d.gi_yieldfrom
d = dd()
print(next(d)[0])
print(type(d.gi_yieldfrom).__name__)
print(sys.getrefcount(d) if False else "")
