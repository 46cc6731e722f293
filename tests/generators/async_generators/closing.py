# aclose, athrow, and what finally blocks do meanwhile.

import types


@types.coroutine
def pause(value):
    return (yield value)


def run(coroutine):
    answer = None
    while True:
        try:
            print("  pause", coroutine.send(answer))
        except StopIteration as stop:
            return stop.value


async def items():
    try:
        yield 1
        yield 2
    except ValueError as error:
        print("caught", repr(error))
        yield "after"
    finally:
        print("finally begins")
        await pause("closing")
        print("finally ends")


async def close_early():
    g = items()
    print(await anext(g))
    await g.aclose()
    print("closed")
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        print("nothing more")


run(close_early())


async def close_unstarted():
    g = items()
    print(await g.aclose())
    print([i async for i in g])
    g = items()
    try:
        await g.athrow(KeyError("at the start"))
    except KeyError as error:
        print(repr(error))
    print([i async for i in g])


run(close_unstarted())


async def throw_in():
    g = items()
    await anext(g)
    print(await g.athrow(ValueError("x")))
    try:
        await anext(g)
    except StopAsyncIteration:
        print("over")
    g = items()
    await anext(g)
    try:
        await g.athrow(KeyError("y"))
    except KeyError as error:
        print("through", repr(error))
    g = items()
    await anext(g)
    try:
        await g.athrow(GeneratorExit)
    except GeneratorExit as error:
        print("exit", repr(error))
    g = items()
    await anext(g)
    try:
        await g.athrow(StopAsyncIteration("mine"))
    except RuntimeError as error:
        print(error, repr(error.__cause__))


run(throw_in())


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("no")
    yield 2


async def close_stubborn():
    g = stubborn()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as error:
        print(error)
    try:
        await g.athrow(KeyError)
    except StopAsyncIteration as error:
        print(repr(error))
    try:
        print(await anext(g))
    except StopAsyncIteration:
        print("over")


run(close_stubborn())


async def swallow():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")
    except KeyError:
        return


async def close_swallow():
    g = swallow()
    await anext(g)
    print(await g.aclose())
    g = swallow()
    await anext(g)
    try:
        print(await g.athrow(KeyError))
    except StopAsyncIteration as end:
        print("end", repr(end))


run(close_swallow())


async def with_error():
    try:
        yield 1
    finally:
        raise OSError("in finally")


async def close_with_error():
    g = with_error()
    await anext(g)
    try:
        await g.aclose()
    except OSError as error:
        print(repr(error), repr(error.__context__))
    print(await g.aclose())


run(close_with_error())


async def leaving_early():
    async def inner():
        try:
            for i in range(5):
                yield i
        finally:
            print("inner closed")

    g = inner()
    async for i in g:
        if i == 2:
            break
    print("left")
    await g.aclose()
    async for i in inner():
        if i == 1:
            print("returning")
            return i


print(run(leaving_early()))


async def nested_cleanup():
    async def outer():
        g = items()
        try:
            async for i in g:
                yield i
        finally:
            await g.aclose()
            print("outer closed")

    g = outer()
    print(await anext(g))
    await g.aclose()


run(nested_cleanup())


async def managers():
    class Manager:
        def __init__(self, name):
            self.name = name

        async def __aenter__(self):
            await pause("enter " + self.name)
            return self.name

        async def __aexit__(self, kind, error, trace):
            await pause(f"exit {self.name} {kind and kind.__name__}")

    async def gen():
        async with Manager("a") as a, Manager("b") as b:
            yield a
            yield b

    print([x async for x in gen()])
    g = gen()
    await anext(g)
    await g.aclose()


run(managers())
