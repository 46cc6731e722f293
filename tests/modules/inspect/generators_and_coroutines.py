# States and variables of generators and coroutines.
import inspect


def gen(a):
    b = a
    print(inspect.getgeneratorstate(g))
    x = yield b
    c = x
    yield c


g = gen(1)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
g.send(5)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))


class Wait:
    def __await__(self):
        yield 1


async def co(a):
    b = 2
    await Wait()


c = co(1)
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
c.send(None)
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
c.close()
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
try:
    inspect.getgeneratorlocals(3)
except TypeError as e:
    print(e)


def returns_awaitable(): return Wait()


class C:
    async def am(self): pass
    def m(self): pass
    def gm(self): yield


marked = inspect.markcoroutinefunction(returns_awaitable)
print(marked is returns_awaitable)
for f in (co, gen, returns_awaitable, C.am, C().am, C().m, C().gm, C, 3):
    print(inspect.iscoroutinefunction(f), inspect.isgeneratorfunction(f),
          inspect.isasyncgenfunction(f))
inspect.markcoroutinefunction(C().m)
print(inspect.iscoroutinefunction(C.m), inspect.iscoroutinefunction(C().m))
print([f.__code__.co_flags & 0x3ff for f in (co, gen, marked, C.am)])
print(inspect.CO_GENERATOR, inspect.CO_COROUTINE, inspect.CO_VARARGS)
