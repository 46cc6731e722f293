# What nobody handles goes to the exception handler.

import asyncio
import gc


def handler(loop, context):
    print("handler:", context["message"].split(" at ")[0])
    for key in sorted(context):
        if key == "exception":
            print("  exception", repr(context[key]))
        elif key != "message":
            print("  ", key, type(context[key]).__name__)


async def failing():
    raise ValueError("nobody asks")


def bad_callback(*args):
    raise KeyError("callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    t = asyncio.create_task(failing())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del t
    gc.collect()
    f = loop.create_future()
    f.set_exception(OSError("future"))
    del f
    gc.collect()
    loop.call_soon(bad_callback, 1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    f = loop.create_future()
    f.add_done_callback(bad_callback)
    f.set_result(1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    f = loop.create_future()
    f.set_exception(OSError("seen"))
    f.exception()
    del f
    t = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)

    async def pending():
        await asyncio.Future()
    t = asyncio.create_task(pending())
    await asyncio.sleep(0)
    del t
    gc.collect()
    loop.call_exception_handler({"message": "mine", "extra": 1})

    async def agen():
        try:
            yield 1
        finally:
            raise ValueError("in agen")
    g = agen()
    await anext(g)
    del g
    gc.collect()
    await asyncio.sleep(0.001)
    g = agen()
    await anext(g)
    globals()["kept"] = g
    for bad in (5, "x"):
        try:
            loop.set_exception_handler(bad)
        except TypeError as error:
            print(error)


asyncio.run(main())
del kept


async def at_shutdown():
    asyncio.get_running_loop().set_exception_handler(handler)

    async def fails_when_cancelled():
        try:
            await asyncio.sleep(10)
        finally:
            raise ValueError("in cleanup")
    asyncio.create_task(fails_when_cancelled())
    await asyncio.sleep(0)


asyncio.run(at_shutdown())


async def by_default():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())


asyncio.run(by_default())
