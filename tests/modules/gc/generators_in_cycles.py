# Suspended generators in cycles are closed when they are collected.
import gc
import weakref

gc.disable()
gc.collect()


class N:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)


def gen(n):
    try:
        yield n
    finally:
        print("finally", n.name)


n = N("a")
n.g = gen(n)
next(n.g)
del n
print("collect", gc.collect() > 0)


def manager(n):
    with open_it(n) as x:
        yield x


class open_it:
    def __init__(self, n): self.n = n
    def __enter__(self): return self.n
    def __exit__(self, *exc): print("exit", exc[0].__name__)


n = N("b")
n.g = manager(n)
next(n.g)
del n
gc.collect()


def stubborn(n):
    try:
        yield n
    except GeneratorExit:
        print("caught")
        global saved
        saved = n


n = N("c")
n.g = stubborn(n)
next(n.g)
del n
gc.collect()
print(saved.name, saved.g.gi_frame)
saved.g = None
del saved
n = N("d")
n.g = gen(n)
del n
gc.collect()
print("never started: nothing to finish")


def loop():
    x = yield
    yield x


g = loop()
next(g)
g.send(g)
r = weakref.ref(g)
del g
gc.collect()
print(r())


async def co(n):
    try:
        await Wait()
    finally:
        print("coroutine finally", n.name)


class Wait:
    def __await__(self): yield


n = N("e")
n.c = co(n)
n.c.send(None)
del n
gc.collect()
print("end")
