# What tasks and futures hold on to, and let go.

import asyncio
import gc
import weakref


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


async def holds(x):
    await asyncio.sleep(0)
    return x.name


async def fails(x):
    await asyncio.sleep(0)
    raise ValueError(getattr(x, "name", "no name"))


async def main():
    print(await asyncio.create_task(holds(Noisy("argument"))))
    print("after")
    t = asyncio.create_task(holds(Noisy("cancelled")))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        pass
    print("caught")
    del t
    gc.collect()
    print("collected")
    try:
        await asyncio.create_task(fails(Noisy("failing")))
    except ValueError as error:
        print(repr(error))
    gc.collect()
    print("collected")
    f = asyncio.Future()
    f.set_result(Noisy("result"))
    del f
    print("future gone")
    t = asyncio.create_task(holds(Noisy("weak")))
    r = weakref.ref(t)
    await t
    del t
    await asyncio.sleep(0)
    gc.collect()
    print(r() is None)
    loop = asyncio.get_running_loop()
    h = loop.call_later(1000, print, Noisy("timer"))
    h.cancel()
    print("timer cancelled")
    f = loop.create_future()
    f.add_done_callback(lambda f, n=Noisy("callback"): None)
    f.cancel()
    await asyncio.sleep(0)
    print("callback ran")
    try:
        async with asyncio.timeout(0):
            n = Noisy("local")
            await asyncio.sleep(1)
    except TimeoutError:
        print("timed out")
    del n
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fails(tg.__class__))
    except ExceptionGroup as group:
        print(group.exceptions)
    gc.collect()
    print("end of main")


asyncio.run(main())
gc.collect()
print("end")
