# wait(), wait_for(), as_completed().

import asyncio


async def value(x, delay=0.0):
    await asyncio.sleep(delay)
    return x


async def failing(x, delay=0.0):
    await asyncio.sleep(delay)
    raise ValueError(x)


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("stubborn cancelled")
        return "finished anyway"


def results(tasks):
    return sorted(repr(t.exception() or t.result()) for t in tasks)


async def main():
    make = asyncio.create_task
    done, pending = await asyncio.wait([make(value(1)), make(value(2))])
    print(results(done), pending)
    slow = make(value("slow", 0.2))
    done, pending = await asyncio.wait(
        [make(value("fast")), slow], return_when=asyncio.FIRST_COMPLETED)
    print(results(done), pending == {slow})
    done, pending = await asyncio.wait(
        {slow, make(failing("x")), make(value(3, 0.1))},
        return_when=asyncio.FIRST_EXCEPTION)
    print(results(done), len(pending))
    done, pending = await asyncio.wait([slow], timeout=0.001)
    print(done, len(pending))
    slow.cancel()
    done, pending = await asyncio.wait([slow])
    print([t.cancelled() for t in done], pending)
    done, pending = await asyncio.wait((make(value(i)) for i in range(3)))
    print(results(done))
    for bad in ([], value(1), slow, [value(1)]):
        try:
            await asyncio.wait(bad)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
        for c in bad if isinstance(bad, list) else [bad]:
            if asyncio.iscoroutine(c):
                c.close()
    try:
        await asyncio.wait([slow], return_when="soon")
    except ValueError as error:
        print(error)

    print(await asyncio.wait_for(value(1), 1), await asyncio.wait_for(value(2), None))
    try:
        await asyncio.wait_for(value(1, 1), 0.001)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))
    try:
        await asyncio.wait_for(failing("inside"), 1)
    except ValueError as error:
        print(repr(error))
    try:
        await asyncio.wait_for(value(1), 0)
    except TimeoutError as error:
        print("at once", repr(error.__cause__))
    for limit in (1, None, 0):
        try:
            await asyncio.wait_for(5, limit)
        except TypeError as error:
            print(error)
    t = make(value("ready"))
    await t
    print(await asyncio.wait_for(t, 0))
    print(await asyncio.wait_for(stubborn(), 0.001))
    t = make(value(1, 1))
    try:
        await asyncio.wait_for(t, 0.001)
    except TimeoutError:
        print(t.cancelled())
    t = make(value("shielded", 0.01))
    try:
        await asyncio.wait_for(asyncio.shield(t), 0.001)
    except TimeoutError:
        print(t.done(), await t)

    async def waits():
        await asyncio.wait_for(asyncio.sleep(10), 20)
    t = make(waits())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("wait_for cancelled")

    for c in asyncio.as_completed([value(3, 0.03), value(1, 0.01), value(2, 0.02)]):
        print("completed", await c)
    tasks = [make(value(i, (3 - i) / 100)) for i in range(3)]
    async for t in asyncio.as_completed(tasks):
        print(t in tasks, await t)
    async for t in asyncio.as_completed([failing("a"), value("b", 0.01)]):
        try:
            print(await t)
        except ValueError as error:
            print(repr(error))
    try:
        for c in asyncio.as_completed([value(1, 0.2), value(2)], timeout=0.05):
            print(await c)
    except TimeoutError as error:
        print("timed out", error.args)
    print([c for c in asyncio.as_completed([])])
    for bad in (value(1), 5):
        try:
            asyncio.as_completed(bad)
        except TypeError as error:
            print(error)
        if asyncio.iscoroutine(bad):
            bad.close()
    print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)


asyncio.run(main())
