# How tasks, futures and handles are shown.

import asyncio


def clean(x):
    text = repr(x).replace(__file__, "FILE")
    return text


async def value(x):
    await asyncio.sleep(0)
    return x


async def failing():
    raise ValueError("x")


async def main():
    t = asyncio.create_task(value([1, 2]), name="T")
    print(clean(t))
    await asyncio.sleep(0)
    print(clean(t))
    await t
    print(clean(t))
    t = asyncio.create_task(failing(), name="F")
    try:
        await t
    except ValueError:
        print(clean(t))
    f = asyncio.Future()

    async def waits():
        await f
    t = asyncio.create_task(waits(), name="W")
    await asyncio.sleep(0)
    print(clean(t))
    print(clean(f))
    t.cancel()
    print(clean(t))
    try:
        await t
    except asyncio.CancelledError:
        print(clean(t), f)

    def callback(f):
        pass
    f = asyncio.Future()
    f.add_done_callback(callback)
    print(clean(f))
    f.add_done_callback(callback)
    print(clean(f))
    f.add_done_callback(print)
    f.add_done_callback(print)
    print(clean(f))
    f.set_result("x" * 100)
    print(f)
    f = asyncio.Future()
    f.set_result(f)
    print(f)
    loop = asyncio.get_running_loop()
    print(clean(loop.call_soon(callback, 1)))
    print(loop.call_soon(print, 1, "two", [3]))
    print(asyncio.Task.__doc__ is None, t.__class__.__qualname__)


asyncio.run(main())
