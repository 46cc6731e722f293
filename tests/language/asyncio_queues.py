import asyncio
async def main():
    q = asyncio.Queue(2)
    print(q.empty(), q.full(), q.qsize(), q.maxsize)
    await q.put(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print("full", e.args)
    print(await q.get(), q.get_nowait())
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print("empty", e.args)
    q.task_done(); q.task_done()
    try: q.task_done()
    except ValueError as e: print(e)
    await q.join()
    log = []
    async def producer():
        for i in range(4): await q.put(i); log.append(f"put {i}")
    async def consumer():
        while (x := await q.get()) != 3: log.append(f"got {x}"); q.task_done()
        q.task_done()
    await asyncio.gather(producer(), consumer()); print(log); await q.join()
    p = asyncio.PriorityQueue(); [p.put_nowait(x) for x in (3, 1, 2)]; print([p.get_nowait() for _ in range(3)])
    l = asyncio.LifoQueue(); [l.put_nowait(x) for x in (3, 1, 2)]; print([l.get_nowait() for _ in range(3)])
    t = asyncio.create_task(q.get()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("get cancelled")
    q.put_nowait("x"); print(await asyncio.wait_for(q.get(), 1))
    try: await asyncio.wait_for(q.get(), 0.005)
    except TimeoutError: print("nothing came")
    q = asyncio.Queue(); g = asyncio.create_task(q.get()); await asyncio.sleep(0); q.shutdown()
    try: await g
    except asyncio.QueueShutDown as e: print("shut down", e.args)
    for bad in (lambda: q.put_nowait(1), q.get_nowait):
        try: bad()
        except asyncio.QueueShutDown: print("QueueShutDown")
    q = asyncio.Queue(); q.put_nowait(1); q.put_nowait(2); q.shutdown(); print(await q.get()); q.shutdown(immediate=True); print(q.qsize())
    j = asyncio.Queue(); j.put_nowait(1)
    async def done(): await asyncio.sleep(0); j.get_nowait(); print("item done"); j.task_done()
    t = asyncio.create_task(done()); await j.join(); print("joined")
    workers = asyncio.Queue(); results = []
    async def worker(n):
        while True:
            x = await workers.get(); await asyncio.sleep(0); results.append(x * x); workers.task_done()
    ws = [asyncio.create_task(worker(n)) for n in range(3)]
    for i in range(6): workers.put_nowait(i)
    await workers.join(); [x.cancel() for x in ws]; await asyncio.gather(*ws, return_exceptions=True); print(sorted(results))
asyncio.run(main())
