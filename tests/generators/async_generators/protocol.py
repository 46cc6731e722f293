# Awaitables of asynchronous generators driven by hand, every state of them.

import types
@types.coroutine
def tick(x):
    r = yield x
    return r
def show(f,*a):
    try: r=f(*a)
    except BaseException as e: print(type(e).__name__, e, repr(getattr(e,'value','-')))
    else: print('->', r)
async def g():
    try:
        a = yield 1
        print('got', a)
        b = await tick('t1')
        print('await got', b)
        c = yield 2
        print('got', c)
    finally:
        print('fin')
print("asend protocol")
a=g()
s=a.asend(None)
show(s.send,5)
show(s.send,None)
show(s.throw,ValueError)
show(s.close)
show(a.asend(None).throw, GeneratorExit)
a=g()
s=a.asend(3)
show(s.send,None)
show(s.send,None)
print(a.ag_running,a.ag_suspended)
s=a.asend(None); show(s.send,None)
s=a.asend('A'); show(s.send,None); print(a.ag_running,a.ag_suspended,a.ag_await is not None)
s2=a.asend(None)
show(s2.send,None)
show(s2.send,None)
s2=a.aclose()
show(s2.send,None)
show(s2.send,None)
s2=a.athrow(ValueError)
show(s2.send,None)
show(s2.throw,KeyError(1))
s2=a.athrow(ValueError)
show(s2.throw,KeyError(2))
s2=a.asend(None); show(s2.throw,KeyError(3)); show(s2.throw,KeyError(3))
show(s.send,'B'); print(a.ag_running,a.ag_suspended)
s=a.asend('C'); show(s.send,None)
print(a.ag_running,a.ag_suspended,a.ag_frame)
s=a.asend('C'); show(s.send,None)
s=a.athrow(ValueError); show(s.send,None); show(s.send,None)
s=a.aclose(); show(s.send,None); show(s.send,None)
s=a.aclose(); show(s.throw,ValueError(1)); show(s.send,None)
s=a.aclose(); show(s.close); show(s.send,None)
print('close states')
a=g(); s=a.asend(None); show(s.close); show(s.send,None); show(a.asend(None).send,None)
a=g(); show(a.asend(None).send,None); s=a.asend('x'); show(s.send,None); show(s.close); show(s.close); show(a.asend(None).send, None)
a=g(); s=a.aclose(); show(s.close); show(s.send,None); show(a.asend(None).send,None)
a=g(); s=a.athrow(ValueError); show(s.close); show(s.send,None); show(a.asend(None).send,None)
a=g(); s=a.aclose(); show(s.send,7); show(s.send,None); 
a=g(); s=a.athrow(ValueError('v')); show(s.send,7); show(s.send,None); show(a.asend(None).send,None)
a=g(); s=a.athrow(ValueError('v')); show(s.send,None); show(a.asend(None).send,None)
async def h():
    try:
        yield 1
    except GeneratorExit:
        print('exit')
        yield 2
    finally:
        print('f')
a=h(); show(a.asend(None).send,None); s=a.aclose(); show(s.send,None); show(s.send,None); show(a.asend(None).send,None)
async def h():
    try:
        yield 1
    except GeneratorExit:
        print('exit')
        await tick('w')
        print('after')
        raise
    finally:
        print('f')
a=h(); show(a.asend(None).send,None); s=a.aclose(); show(s.send,None); print(a.ag_running); show(a.aclose().send,None); show(s.send,1); show(s.send,1); show(a.asend(None).send,None)
a=h(); show(a.asend(None).send,None); s=a.aclose(); show(s.send,None); show(s.throw,ValueError('in')); print(a.ag_running); show(s.send,1); show(a.asend(None).send,None)
a=h(); show(a.asend(None).send,None); s=a.aclose(); show(s.send,None); show(s.close); print(a.ag_running); show(s.send,1); show(a.asend(None).send,None)
async def h():
    while True:
        try:
            yield 1
        except ValueError as e:
            print('caught',repr(e))
            x=await tick('z')
            yield ('e',x)
a=h(); show(a.asend(None).send,None); s=a.athrow(ValueError('q')); show(s.send,None); show(s.send,'X'); show(s.send,None)
s=a.athrow(ValueError); show(s.throw, ValueError('q2')); show(s.throw, KeyError('q2'));show(a.asend(None).send,None)
for args in [(),(1,),(int,),(1,2,3,4)][:3]:
    a=h()
    try: show(a.athrow(*args).send,None)
    except BaseException as e: print(type(e),e)
async def bad():
    yield 1
    raise StopIteration(3)
a=bad(); show(a.asend(None).send,None); 
try: a.asend(None).send(None)
except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__))
async def bad():
    yield 1
    raise StopAsyncIteration(3)
a=bad(); show(a.asend(None).send,None); 
try: a.asend(None).send(None)
except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__))
a=bad()
for f in [a.asend, a.__anext__, a.aclose]:
    show(f,1,2)
show(a.asend)
show(type(a))
show(iter,a)
print(type(a).asend, a.asend.__name__, a.asend.__qualname__)
show(lambda: setattr(a,'__name__',3)); show(lambda: setattr(a,'__qualname__',3)); a.__name__='zz'; a.__qualname__='qq'; print(a.__name__,a.__qualname__, repr(a)[:28])
show(lambda: setattr(a,'ag_running',3))
show(lambda: setattr(a,'x',3))
print(type(a)[int,str])
import weakref; print(weakref.ref(a)() is a)
# direct re-entrance
async def re():
    try: a2.asend(None).send(None)
    except RuntimeError as e: print(e)
    yield 1
a2=re(); show(a2.asend(None).send,None)
for x in (a.asend(1), a.aclose()):
    print(iter(x) is x, x.__await__() is x); x.close()
async def main():
    s=a3.asend(None); print(await s)
    try: await s
    except RuntimeError as e: print(e)
    print([i async for i in a3])
async def r3():
    for i in range(4): yield i
a3=r3()
try: main().send(None)
except StopIteration: pass
