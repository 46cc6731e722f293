import sys, traceback
class Node:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
def build(a, b):
    if a >= b: return None
    m = (a+b)//2
    return Node(m, build(a, m), build(m+1, b))
t = build(0, 50)
print(list(t), sum(t))
def inner():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except ValueError as e:
        print("inner", e, e.__context__)
        yield "v"
    finally:
        print("fin")
    return "ret"
def outer():
    r = yield from inner()
    print("r", r)
    try:
        r = yield from inner()
    except KeyError as e:
        print("key", e)
        traceback.print_exc(file=sys.stdout)
    yield r
g = outer()
print(next(g), g.gi_yieldfrom.__name__, g.send(5), g.send(6), g.gi_running)
print(g.throw(ValueError("z")))
try: print(g.throw(KeyError("k")))
except BaseException as e: print(type(e))
print(list(g))
def bad():
    yield 1
    raise StopIteration(3)
def o2():
    r = yield from bad()
try:
    print(list(o2()))
except RuntimeError as e: print(e, repr(e.__cause__)); traceback.print_exc(file=sys.stdout)
def deep(n):
    if n: yield from deep(n-1)
    else: yield sys._getframe().f_back.f_code.co_name
print(list(deep(300)))
try: print(list(deep(3000)))
except RecursionError as e: print(str(e)[:40])
def selfy():
    global gg
    yield from gg
gg = selfy()
try: next(gg)
except ValueError as e: print(e)
def notstarted():
    def c():
        yield 1
    k = c(); next(k)
    r = yield from k
    print(r)
    r = yield from k
    print(r)
g = notstarted(); print(list(g))
g = outer(); next(g); g.close(); print(g.gi_frame)
import types
@types.coroutine
def tc():
    r = yield 7
    return r*2
async def co(n):
    if n: return await co(n-1) + 1
    return await tc()
c = co(30)
print(c.send(None), c.cr_await.__name__)
try: c.send(4)
except StopIteration as e: print(e.value)
async def ag():
    for i in range(3):
        v = await tc()
        yield i, v
async def use():
    return [x async for x in ag()]
c = use()
print(c.send(None), c.send(1), c.send(2))
try: c.send(3)
except StopIteration as e: print(e.value)
def late():
    try:
        yield from inner()
    except GeneratorExit:
        print("ge"); raise
g = late(); next(g); del g
def ctx():
    try:
        1/0
    except ZeroDivisionError:
        yield from inn2()
def inn2():
    print(sys.exception())
    yield 1
    print(sys.exception())
    try: raise KeyError(1)
    except KeyError as e:
        yield 2
        print(repr(sys.exception()), repr(e.__context__))
g = ctx()
for x in g: print(x, sys.exception())
