# Asynchronous generators and context managers in a loop.

import asyncio
import contextlib
import gc


async def ticker(n, name="ticker"):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        await asyncio.sleep(0)
        print(name, "closed")


async def main():
    print([i async for i in ticker(3)])
    async for i in ticker(10, "broken"):
        if i == 1:
            break
    print("left")
    await asyncio.sleep(0.001)
    g = ticker(5, "dropped")
    print(await anext(g))
    del g
    gc.collect()
    print("dropped now")
    await asyncio.sleep(0.001)
    async with contextlib.aclosing(ticker(5, "aclosing")) as g:
        print(await anext(g))
    print("after aclosing")
    g = ticker(5, "cancelled")

    async def reader():
        async for i in g:
            pass
    t = asyncio.create_task(reader())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("reader cancelled")

    async def two_readers():
        g = ticker(2, "two")
        a = asyncio.ensure_future(anext(g))
        await asyncio.sleep(0)
        try:
            await anext(g)
        except RuntimeError as error:
            print(error)
        print(await a)
        await g.aclose()
    await two_readers()

    g = ticker(5, "left to the end of run")
    await anext(g)
    globals()["kept"] = g


asyncio.run(main())


@contextlib.asynccontextmanager
async def managed(name):
    await asyncio.sleep(0)
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
    finally:
        await asyncio.sleep(0)
        print("exit", name)


@contextlib.asynccontextmanager
async def twice():
    yield 1
    yield 2


@contextlib.asynccontextmanager
async def never():
    if 0:
        yield


async def managers():
    async with managed("a") as a, managed("b") as b:
        print(a, b)
    async with managed("c"):
        raise ValueError("swallowed")
    try:
        async with managed("d"):
            raise KeyError("through")
    except KeyError as error:
        print(repr(error))
    for bad in (twice, never):
        try:
            async with bad():
                pass
        except RuntimeError as error:
            print(error)
    try:
        async with twice():
            raise KeyError
    except (RuntimeError, KeyError) as error:
        print(repr(error))
    try:
        async with managed("e"):
            raise StopAsyncIteration("mine")
    except StopAsyncIteration as error:
        print(repr(error))

    @managed("decorator")
    async def decorated():
        print("in decorated")
    await decorated()
    await decorated()
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(managed("f"))
        await stack.enter_async_context(managed("g"))
        stack.push_async_callback(asyncio.sleep, 0)
    try:
        async with managed("h"):
            asyncio.current_task().cancel()
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("cancelled inside")


asyncio.run(managers())
