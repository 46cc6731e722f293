# What send, throw, close and yield from do in unusual places.
# generators: errors, context, attributes
import sys
def e(f, *a):
    try:
        r = f(*a)
        print("ok", r)
    except BaseException as x:
        print(type(x).__name__, x, "| cause", repr(x.__cause__), "| ctx", repr(x.__context__), x.__suppress_context__)
def g():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("fin")
a = g()
print(a.gi_running, a.gi_suspended, a.gi_yieldfrom, a.gi_code.co_name, a.gi_frame.f_lineno, type(a.gi_frame).__name__)
e(a.send, 5)
e(next, a)
print(a.gi_suspended, a.gi_frame.f_lineno)
e(a.send, 7)
e(a.close)
e(a.close)
print(a.gi_frame, a.gi_suspended, a.gi_running)
e(next, a)
e(a.throw, ValueError("after"))
b = g()
e(b.throw, ValueError("before start"))
e(next, b)
c = g()
next(c)
e(c.throw, ValueError)
c = g(); next(c)
e(c.throw, 5)
def ignoring():
    while True:
        try: yield 1
        except GeneratorExit: pass
i = ignoring(); next(i)
e(i.close)
def ret_on_exit():
    try: yield 1
    except GeneratorExit: return 42
i = ret_on_exit(); next(i); e(i.close)
i = ret_on_exit(); e(i.close)
def stop():
    yield 1
    raise StopIteration("boo")
s = stop(); next(s); e(next, s)
def stop2():
    yield next(iter([]))
e(list, stop2())
e(lambda: list(next(iter([])) for _ in range(3)))
def reent():
    yield next(me)
me = reent()
e(next, me)
def deleg(it):
    r = yield from it
    print("result", r)
    return r
def sub():
    try:
        x = yield "a"
        print("sub got", x)
        y = yield "b"
    except ValueError as v:
        print("sub caught", v)
        yield "c"
    return "subret"
d = deleg(sub()); print(next(d), d.gi_yieldfrom.gi_code.co_name); e(d.send, 10); e(d.throw, ValueError("V")); e(next, d)
d = deleg([1,2]); next(d); e(d.send, 3); e(d.send, None); 
d = deleg([1,2]); next(d); e(d.throw, KeyError("k"))
d = deleg(5); e(next, d)
class It:
    def __iter__(self): return self
    def __next__(self): print("next"); return 1
    def send(self, v): print("send", v); return 2
    def throw(self, *a): print("throw", a); return 3
    def close(self): print("close")
d = deleg(It()); e(next, d); e(d.send, 9); e(d.throw, ValueError("q")); e(d.close)
class It2:
    def __iter__(self): return self
    def __next__(self): return 1
d = deleg(It2()); e(next, d); e(d.send, 9); 
d = deleg(It2()); e(next, d); e(d.throw, ValueError("q"))
d = deleg(It2()); e(next, d); e(d.close)
class It3(It2):
    def close(self): raise RuntimeError("in close")
d = deleg(It3()); e(next, d); e(d.close)
class It4(It2):
    @property
    def close(self): raise RuntimeError("in close attr")
    @property
    def throw(self): raise RuntimeError("in throw attr")
d = deleg(It4()); e(next, d); e(d.close)
d = deleg(It4()); e(next, d); e(d.throw, KeyError(1))
# context
def ctx():
    try:
        raise KeyError("inner")
    except KeyError:
        yield sys.exception()
        print(repr(sys.exception()))
        yield
    print(repr(sys.exception()))
    yield
try:
    raise ValueError("outer")
except ValueError:
    q = ctx()
    print(repr(next(q)))
    print(repr(sys.exception()))
next(q)
print(repr(sys.exception()))
try:
    raise TypeError("other")
except TypeError:
    next(q)
def ctx2():
    yield
    raise IndexError("from gen")
q = ctx2(); next(q)
try:
    try:
        raise ValueError("o")
    except ValueError:
        next(q)
except IndexError as x:
    print(repr(x.__context__))
def ctx3():
    try: yield
    except KeyError as k:
        print(repr(k.__context__)); raise RuntimeError from None
q = ctx3(); next(q)
try: raise ValueError("o")
except ValueError:
    e(q.throw, KeyError("thrown"))
gen = (x for x in [1,2])
print(gen.__name__, gen.__qualname__, type(gen))
gen.__name__ = "zz"; print(gen.__name__)
e(lambda: setattr(gen, "__name__", 5))
e(lambda: (x for x in 5))
e(lambda: list(x for x in [1] for y in 5))
def lazy(): print("evaluated"); return [1]
z = (x for x in lazy())
print("made"); list(z)
def many():
    for i in range(3):
        try: 
            yield i
        finally: print("f", i)
for v in many():
    if v == 1: break
print("after")
m = many(); next(m); del m
print("deleted")
def yf_ret():
    x = yield from (yield from (i for i in [])) or [7, 8]
    print(x)
    return (yield)
print(list(yf_ret()))
w = (lambda: (yield 5))()
print(next(w)); e(w.send, "sent")
e(next, 5)
print(next(iter([]), "dflt"))
def tb():
    yield 1
    1/0
t = tb(); next(t)
try: next(t)
except ZeroDivisionError as x:
    k = x.__traceback__
    while k: print(k.tb_lineno, k.tb_frame.f_code.co_name); k = k.tb_next
class GE:
    def __del__(self): print("del GE")
def holds():
    x = GE()
    yield 1
h = holds(); next(h); h.close(); print("closed")
h = holds(); next(h); h = None; print("gone")
def finret():
    try: yield 1
    finally: return 5
h = finret(); next(h); e(h.throw, ValueError("lost"))
h = finret(); next(h); e(h.close)
def yield_in_finally():
    try: yield 1
    finally:
        yield 2
        print("end")
h = yield_in_finally(); next(h); e(h.throw, ValueError("kept")); e(next, h)
h = yield_in_finally(); next(h); e(h.close)
del h
print("x")
