class M:
    def __init__(self, n, swallow=False, enter=None, exit=None): self.__dict__.update(n=n, swallow=swallow, e=enter, x=exit)
    def __enter__(self):
        print("enter", self.n)
        if self.e: raise self.e
        return self.n
    def __exit__(self, k, v, tb):
        print("exit", self.n, k and k.__name__, v, tb is not None)
        if self.x: raise self.x
        return self.swallow
with M(1) as a, M(2) as b: print(a, b)
with (M(1) as a, M(2) as b,): print(a, b)
with (M(1), M(2)): pass
with M(1) as (x, y) if False else M((3, 4)) as (x, y): print(x, y)
with M(1, swallow=True): raise ValueError("swallowed")
def t(f):
    try: print("result", f())
    except BaseException as e: print("raised", type(e).__name__, e, repr(e.__context__))
def f1():
    with M(1): return "r"
def f2():
    with M(1), M(2, enter=ValueError("enter")): print("no")
def f3():
    with M(1, swallow=True), M(2, exit=KeyError("exit")): raise ValueError("body")
def f4():
    for i in range(3):
        with M(i):
            if i == 0: continue
            if i == 1: break
    return i
def f5():
    with M(1, swallow=True): 1 / 0
    return "after"
def f6():
    with M(1, exit=KeyError("x")): return 1
def f7():
    with M([1, 2, 3]) as (a, b): print("no")
def f8():
    with M(1, swallow=1), M(2, swallow=0), M(3, swallow=[]): raise SystemExit(5)
for f in (f1, f2, f3, f4, f5, f6, f7, f8): t(f)
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for bad in ("with 5: pass", "with NoExit(): pass", "with NoEnter(): pass", "with None as x: pass", "with undefined: pass", "with M(1) as undefined.x: pass", "with open: pass", "with int as i, str: pass"):
    try: exec(bad)
    except Exception as e: print(bad, "->", type(e).__name__, e)
class O: pass
o, d = O(), {}
with M(5) as o.x, M(6) as d["k"], M([7]) as [z]: pass
print(o.x, d, z)
class Inst: pass
i = Inst(); i.__enter__ = lambda: 1; i.__exit__ = lambda *a: 1
try:
    with i: pass
except TypeError as e: print(e)
for source in ("with: pass", "with x as 1: pass", "with x as f(): pass", "with x as y z: pass", "with x, : pass", "with (x, y) as z: pass", "with (x as y): pass", "with (x as y, z): pass", "with (x as y) as z: pass", "with x as (y, z): pass", "with (yield): pass", "with x as None: pass", "with (x, y as z, ): pass", "with (): pass", "with (x for x in y): pass", "with x as y = 1: pass", "with (x as y, z) as w: pass", "with *x: pass", "with x as *y: pass", "with x as [a, *b]: pass", "with (x).y as z: pass", "with (x) as y, (z): pass", "with (x, y): pass", "with (lambda: 1): pass", "with x\n pass", "async with x: pass"):
    try:
        compile(source, "s", "exec"); print(source.encode(), "compiles")
    except SyntaxError as e: print(source.encode(), "->", e.msg, e.offset)
