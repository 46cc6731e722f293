# Queue, PriorityQueue, LifoQueue, their shutdown.

import asyncio


def attempt(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


async def main():
    q = asyncio.Queue(2)
    print(q, q.maxsize, q.empty(), q.full(), q.qsize())
    attempt(q.get_nowait)
    q.put_nowait(1)
    await q.put(2)
    print(q, q.full())
    attempt(q.put_nowait, 3)

    async def putter(n):
        await q.put(n)
        print("put", n)
    tasks = [asyncio.create_task(putter(n)) for n in (3, 4)]
    await asyncio.sleep(0)
    print(q)
    print([await q.get() for _ in range(4)])
    await asyncio.gather(*tasks)
    print(q)

    async def getter(name):
        while True:
            item = await q.get()
            await asyncio.sleep(0)
            print(name, item)
            q.task_done()
    for _ in range(4):
        q.task_done()
    attempt(q.task_done)
    workers = [asyncio.create_task(getter(n)) for n in "ab"]
    await asyncio.sleep(0)
    print(q)
    for i in range(5):
        await q.put(i)
    await q.join()
    print("joined", q.qsize())
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(q)

    p = asyncio.PriorityQueue()
    for x in (3, 1, 2):
        p.put_nowait(x)
    print(p, [p.get_nowait() for _ in range(3)])
    l = asyncio.LifoQueue()
    for x in (3, 1, 2):
        l.put_nowait(x)
    print(l, [l.get_nowait() for _ in range(3)])
    print(asyncio.Queue[int], repr(asyncio.Queue(1)).split(" at ")[0])

    q = asyncio.Queue()
    q.put_nowait("left")
    q.shutdown()
    print(q)
    attempt(q.put_nowait, 1)
    print(await q.get())
    attempt(q.get_nowait)
    for action in (q.get(), q.put(1)):
        try:
            await action
        except asyncio.QueueShutDown as error:
            print(repr(error))
    q = asyncio.Queue(1)

    async def catching(action):
        try:
            return await action
        except asyncio.QueueShutDown:
            return "shut down"
    t = asyncio.create_task(catching(q.get()))
    await asyncio.sleep(0)
    q.shutdown()
    print(await t)
    q = asyncio.Queue(1)
    q.put_nowait(1)
    t = asyncio.create_task(catching(q.put(2)))
    j = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    print(await t, await j, q.empty(), q)
    attempt(q.task_done)

    q = asyncio.Queue()
    t = asyncio.create_task(q.get())
    u = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait("item")
    t.cancel()
    print(await u)
    print([e.__name__ for e in (asyncio.QueueEmpty, asyncio.QueueFull,
                                asyncio.QueueShutDown)],
          asyncio.QueueEmpty.__mro__[1].__name__)


asyncio.run(main())
