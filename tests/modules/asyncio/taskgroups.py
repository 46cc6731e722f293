# TaskGroup.

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
        print(name, "cancelled")


def show(group):
    print(type(group).__name__, group, [repr(e) for e in group.exceptions])


async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(value("a", 2))
        b = tg.create_task(value("b"), name="bee")
        print(tg, b.get_name())
    print(a.result(), b.result(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(failing("x"))
            tg.create_task(endless("one"))
            await asyncio.sleep(10)
    except* ValueError as group:
        show(group)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(failing("x"))
            tg.create_task(failing("y"))
            tg.create_task(failing("late", 3))
    except ExceptionGroup as group:
        show(group)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(endless("two"))
            await asyncio.sleep(0)
            raise KeyError("body")
    except ExceptionGroup as group:
        show(group)
    try:
        async with asyncio.TaskGroup() as tg:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(failing("deep"))
                tg.create_task(endless("three"))
                await asyncio.sleep(0)
    except ExceptionGroup as group:
        show(group)

    async def cleanup_fails():
        try:
            await asyncio.sleep(10)
        finally:
            raise OSError("in cleanup")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(cleanup_fails())
            tg.create_task(failing("z"))
    except ExceptionGroup as group:
        show(group)
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(endless("four"))
        await asyncio.sleep(0)
        t.cancel()
    print("a cancelled child is no error", t.cancelled())

    async def spawner(tg, depth):
        if depth:
            tg.create_task(spawner(tg, depth - 1))
        print("depth", depth)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawner(tg, 3))
    for when in ("before", "after"):
        coroutine = value(1)
        try:
            (asyncio.TaskGroup() if when == "before" else tg).create_task(coroutine)
        except RuntimeError as error:
            print(error)
        coroutine.close()
    try:
        async with tg:
            pass
    except RuntimeError as error:
        print(error)

    async def cancelled_group():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(endless("five"))
            await asyncio.sleep(10)
    t = asyncio.create_task(cancelled_group())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("stop")
    try:
        await t
    except asyncio.CancelledError as error:
        print("cancelled from outside", error.args, t.cancelling())

    async def exits():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(endless("six"))
            await asyncio.sleep(0)
            raise SystemExit(4)
    try:
        await exits()
    except SystemExit as error:
        print("exit", error.code)
    print(asyncio.current_task().cancelling())

    async with asyncio.timeout(1):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(value(1))
    try:
        async with asyncio.timeout(0.001):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(endless("seven"))
    except TimeoutError:
        print("timed out")


asyncio.run(main())
