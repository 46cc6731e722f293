# anext() and aiter(): defaults, errors, objects of the program.

import types


@types.coroutine
def pause(value):
    return (yield value)


def run(coroutine):
    answer = None
    while True:
        try:
            up = coroutine.send(answer)
        except StopIteration as stop:
            return stop.value
        print("  pause", up)


def attempt(action, *args):
    try:
        print(action(*args))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


class Numbers:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await pause("number")
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


async def main():
    it = aiter(Numbers(2))
    print(await anext(it), await anext(it, "no"), await anext(it, "default"))
    print(await anext(it, None))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("end")

    async def gen():
        yield 1
        raise KeyError("inside")

    g = gen()
    print(aiter(g) is g, await anext(g, 0))
    try:
        await anext(g, 0)
    except KeyError as error:
        print(repr(error))
    print(await anext(g, 0))


run(main())

for bad in (1, [], iter([]), Numbers):
    attempt(aiter, bad)
    attempt(anext, bad)
    attempt(anext, bad, 1)
attempt(aiter)
attempt(anext)
attempt(anext, 1, 2, 3)
attempt(aiter, 1, 2)


class Wrong:
    def __aiter__(self):
        return 5


attempt(aiter, Wrong())


class NotAwaitable:
    def __anext__(self):
        return 3


attempt(lambda: anext(NotAwaitable()))
attempt(lambda: run(anext(NotAwaitable(), 1)))


class Custom:
    """An awaitable that is neither a coroutine nor a generator."""

    def __init__(self, fail):
        self.fail = fail

    def __anext__(self):
        return self

    def __await__(self):
        print("__await__")
        if self.fail:
            raise StopAsyncIteration
        yield "custom"
        return "value"


async def custom():
    print(await anext(Custom(False)))
    try:
        print(await anext(Custom(True), "fallback"))
    except StopAsyncIteration:
        print("StopAsyncIteration from __await__")


attempt(run, custom())


print("by hand")
a = anext(Numbers(1), "d")
print(type(a).__name__, iter(a) is a, a.__await__() is a)
print(a.send(None))
attempt(a.send, None)
a = anext(Numbers(0), "d")
print(next(a))
attempt(next, a)
a = anext(Numbers(1), "d")
print(a.send(None))
attempt(a.throw, ValueError("thrown"))
a = anext(Numbers(1), "d")
a.send(None)
attempt(a.throw, StopAsyncIteration)
a = anext(Numbers(1), "d")
a.send(None)
attempt(a.close)
attempt(a.send, None)
a = anext(Numbers(1), "d")
attempt(a.send, 4)
a.close()
attempt(type(a))


async def gen():
    yield 1

a = anext(gen(), "d")
attempt(a.send, None)
attempt(a.send, None)
g = gen()
a = anext(g, "d")
attempt(next, a)
a = anext(g, "d")
attempt(next, a)
