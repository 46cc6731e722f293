# gather() and shield().

import asyncio


async def value(x, turns=1):
    for _ in range(turns):
        await asyncio.sleep(0)
    return x


async def failing(x, turns=1):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(x)


async def endless(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "ends")


async def main():
    print(await asyncio.gather(value(1, 3), value(2), value(3, 2)))
    print(await asyncio.gather())
    print(await asyncio.gather(value(1), failing("a"), return_exceptions=True))
    other = asyncio.create_task(value("other", 4))
    try:
        await asyncio.gather(other, failing("first", 1), failing("second", 2))
    except ValueError as error:
        print(repr(error), other.done())
    print(await other)
    c = value("once")
    print(await asyncio.gather(c, c))
    t = asyncio.create_task(value("task"))
    print(await asyncio.gather(t, t, value("x")))
    await t
    print(await asyncio.gather(t, value("y")))

    g = asyncio.gather(endless("a"), endless("b"))
    print(type(g).__name__, isinstance(g, asyncio.Future))
    await asyncio.sleep(0)
    print(g.cancel())
    try:
        await g
    except asyncio.CancelledError:
        print("gather cancelled", g.done(), g.cancelled())

    g = asyncio.gather(endless("c"), value(1), return_exceptions=True)
    await asyncio.sleep(0)
    g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("also with return_exceptions")

    t = asyncio.create_task(endless("d"))
    g = asyncio.gather(t, value(1), return_exceptions=True)
    await asyncio.sleep(0)
    t.cancel("just this one")
    print(await g)
    t = asyncio.create_task(endless("e"))
    g = asyncio.gather(t, value(1))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("a child was cancelled")
    try:
        asyncio.gather(1, 2)
    except TypeError as error:
        print(error)

    inner = asyncio.create_task(value("shielded", 3))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.done())
    print(await inner)
    print(await asyncio.shield(value("plain")))
    try:
        await asyncio.shield(failing("through"))
    except ValueError as error:
        print(repr(error))
    print(asyncio.shield(inner) is inner)
    inner = asyncio.create_task(endless("f"))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("inner cancelled", outer.cancelled())

    async def protected():
        work = asyncio.create_task(value("finished anyway", 3))
        try:
            await asyncio.shield(work)
        except asyncio.CancelledError:
            print(await work)
            raise
    t = asyncio.create_task(protected())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("protected is cancelled")


asyncio.run(main())
