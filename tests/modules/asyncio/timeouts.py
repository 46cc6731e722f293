# timeout() and timeout_at().

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(1) as t:
        print(t.expired(), t.when() > loop.time(), repr(t).split("=")[0])
    print(t, t.expired())
    try:
        async with asyncio.timeout(0.001) as t:
            await asyncio.sleep(1)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), t.expired(), t)
    async with asyncio.timeout(None) as t:
        print(t.when(), t)
        t.reschedule(loop.time() + 5)
        print(t.when() > loop.time())
        t.reschedule(None)
        print(t.when())
    try:
        async with asyncio.timeout(10) as t:
            t.reschedule(loop.time() - 1)
            await asyncio.sleep(1)
    except TimeoutError:
        print("rescheduled into the past")
    try:
        async with asyncio.timeout(-1):
            print("still runs")
            await asyncio.sleep(0)
            print("not any more")
    except TimeoutError:
        print("negative")
    try:
        async with asyncio.timeout_at(loop.time() + 0.001) as t:
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout_at")
    try:
        async with asyncio.timeout(1):
            raise KeyError("other")
    except KeyError as error:
        print(repr(error))
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(0.001) as inner:
                    await asyncio.sleep(1)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired())
            await asyncio.sleep(0)
            print("outer goes on")
    except TimeoutError:
        print("never")
    try:
        async with asyncio.timeout(0.001) as outer:
            async with asyncio.timeout(1) as inner:
                await asyncio.sleep(1)
    except TimeoutError:
        print("outer", inner.expired(), outer.expired(), inner)
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise KeyError("from cancel")
    except KeyError as error:
        print(repr(error), repr(error.__context__),
              repr(error.__context__.__cause__))
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("swallowed")
    except TimeoutError:
        print("never")
    print(asyncio.current_task().cancelling())
    t = asyncio.timeout(1)
    print(t)
    for action in (lambda: t.reschedule(1),):
        try:
            action()
        except RuntimeError as error:
            print(error)
    async with t:
        try:
            async with t:
                pass
        except RuntimeError as error:
            print(error)
    try:
        t.reschedule(2)
    except RuntimeError as error:
        print(error)

    async def cancelled_from_outside():
        async with asyncio.timeout(10):
            await asyncio.sleep(5)
    task = asyncio.create_task(cancelled_from_outside())
    await asyncio.sleep(0)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args)


asyncio.run(main())
try:
    asyncio.timeout(1)
except RuntimeError as error:
    print(error)
