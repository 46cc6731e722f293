# Cancelling: messages, refusal, cleaning up, cancelling() and uncancel().

import asyncio


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled in sleeper", error.args)
        raise
    finally:
        print("finally of sleeper")


async def main():
    t = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(t.cancel("a message"), t.cancelling(), t.done())
    try:
        await t
    except asyncio.CancelledError as error:
        print("await raises", error.args)
    print(t.cancelled(), t.cancel(), t.done())
    try:
        t.result()
    except asyncio.CancelledError as error:
        print(error.args)
    try:
        t.exception()
    except asyncio.CancelledError as error:
        print(error.args)

    t = asyncio.create_task(sleeper())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled before its first step")

    async def refuses():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return "refused"
    t = asyncio.create_task(refuses())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())

    async def changes():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            raise KeyError("instead")
    t = asyncio.create_task(changes())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except KeyError as error:
        print(repr(error), repr(error.__context__))

    async def cleans():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0)
            print("cleaned")
    t = asyncio.create_task(cleans())
    await asyncio.sleep(0)
    t.cancel()
    t.cancel()
    print(t.cancelling())
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelling())

    async def counts():
        me = asyncio.current_task()
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print(me.cancelling(), me.uncancel(), me.uncancel(), me.uncancel())
        await asyncio.sleep(0)
        return "went on"
    t = asyncio.create_task(counts())
    await asyncio.sleep(0)
    t.cancel()
    t.cancel()
    print(await t)

    async def waits_for(inner):
        return await inner
    inner = asyncio.create_task(sleeper())
    outer = asyncio.create_task(waits_for(inner))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel("from outside")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(inner.cancelled(), outer.cancelled(), error.args)

    inner = asyncio.create_task(sleeper())
    outer = asyncio.create_task(waits_for(inner))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    inner.cancel("inner")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(inner.cancelled(), outer.cancelled(), outer.cancelling(),
              error.args)

    async def raises():
        raise asyncio.CancelledError("by itself")
    t = asyncio.create_task(raises())
    try:
        await t
    except asyncio.CancelledError as error:
        print(t.cancelled(), error.args)

    async def cancels_last():
        asyncio.current_task().cancel("last step")
        return "value"
    t = asyncio.create_task(cancels_last())
    try:
        print(await t)
    except asyncio.CancelledError as error:
        print("cancelled at the end", error.args)
    print(issubclass(asyncio.CancelledError, Exception),
          asyncio.CancelledError.__module__, asyncio.TimeoutError is TimeoutError)


asyncio.run(main())


async def top():
    await asyncio.sleep(0)
    raise asyncio.CancelledError("out of main")


try:
    asyncio.run(top())
except asyncio.CancelledError as error:
    print(error.args)
