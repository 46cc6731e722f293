# What asynchronous comprehensions hold dies when they end, fail, are closed.

import types


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __repr__(self):
        return self.name


@types.coroutine
def pause(value):
    return (yield value)


async def make(n, fail=None):
    try:
        for i in range(n):
            await pause(i)
            if i == fail:
                raise ValueError(i)
            yield Noisy(f"n{i}")
    finally:
        print("make ends")


def run(coroutine):
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            return stop.value


async def whole():
    xs = [x async for x in make(2)]
    print(xs)
    xs = None
    print("dropped")
    print([x.name async for x in make(2) if x.name != "n0"])
    print({x.name: len(x.name) async for x in make(2)})


run(whole())


async def failing():
    try:
        print([x async for x in make(3, 2)])
    except ValueError as error:
        print("failed", error)
    print("after")
    try:
        [(x, y) async for x in make(1) async for y in make(2, 1)]
    except ValueError as error:
        print("failed inside", error)
    print("after")


run(failing())


async def waiting():
    return [x async for x in make(3)]


print("closed while it waits")
c = waiting()
c.send(None)
c.send(None)
c.close()
print("closed")
c = waiting()
c.send(None)
c.send(None)
del c
print("died")
c = waiting()
c.send(None)
try:
    c.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error))


async def caught():
    async def catching():
        for i in range(3):
            try:
                yield await pause(i)
            except KeyError as error:
                yield repr(error)

    return [x async for x in catching()]


c = caught()
print(c.send(None))
print(c.throw(KeyError("a")))
print(c.send("sent"))
try:
    c.send("last")
except StopIteration as stop:
    print(stop.value)


async def partly():
    g = (x async for x in make(3))
    print(await anext(g))
    del g
    print("expression dropped")
    g = (x.name async for x in make(3))
    print(await anext(g))
    await g.aclose()
    print("expression closed")


run(partly())


async def loop_variable():
    x = Noisy("mine")
    ys = [x.name async for x in make(1)]
    print(ys, x)
    async for x in make(2):
        print("loop", x)
    print("left", x)
    x = None


run(loop_variable())
