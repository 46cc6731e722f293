import asyncio
async def main():
    lock, log = asyncio.Lock(), []
    async def w(n):
        async with lock: log.append(f"in {n}"); await asyncio.sleep(0); log.append(f"out {n}")
    await asyncio.gather(*(w(i) for i in range(3))); print(log, lock.locked())
    print(await lock.acquire(), lock.locked(), lock.release())
    try: lock.release()
    except RuntimeError as e: print(e)
    try:
        with lock: pass
    except TypeError as e: print(e)
    await lock.acquire(); t = asyncio.create_task(w("waiting")); await asyncio.sleep(0); t.cancel(); lock.release()
    try: await t
    except asyncio.CancelledError: print("cancelled", lock.locked())
    e = asyncio.Event(); print(e.is_set()); out = []
    async def waiter(n): await e.wait(); out.append(n)
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]; await asyncio.sleep(0); e.set(); await asyncio.gather(*ts); print(out, await e.wait(), e.is_set()); e.clear()
    s, active, most = asyncio.Semaphore(2), 0, 0
    async def limited():
        nonlocal active, most
        async with s: active += 1; most = max(most, active); await asyncio.sleep(0.001); active -= 1
    await asyncio.gather(*(limited() for _ in range(6))); print(most, s.locked())
    b = asyncio.BoundedSemaphore(1); await b.acquire(); print(b.locked()); b.release()
    try: b.release()
    except ValueError as e2: print(e2)
    try: asyncio.Semaphore(-1)
    except ValueError as e2: print(e2)
    c, items = asyncio.Condition(), []
    async def cons(n):
        async with c: await c.wait_for(lambda: items); items.pop(); return n
    ts = [asyncio.create_task(cons(i)) for i in range(2)]; await asyncio.sleep(0)
    async with c: items.extend("ab"); c.notify(1); c.notify_all()
    print(await asyncio.gather(*ts), items)
    for bad in (c.notify, c.notify_all):
        try: bad()
        except RuntimeError as e2: print(e2)
    try: await c.wait()
    except RuntimeError as e2: print(e2)
    bar = asyncio.Barrier(2); r = await asyncio.gather(bar.wait(), bar.wait()); print(sorted(r), bar.parties, bar.n_waiting, bar.broken)
    f = asyncio.get_running_loop().create_future(); f.set_result(5); print(await f, f.done())
    try: f.set_result(6)
    except asyncio.InvalidStateError as e2: print(e2)
    f = asyncio.Future(); f.set_exception(KeyError("f"))
    try: await f
    except KeyError as e2: print("KeyError", e2)
    f = asyncio.Future()
    for bad in (StopIteration, 5, StopIteration()):
        try: f.set_exception(bad); print("set", f.exception())
        except (TypeError, asyncio.InvalidStateError) as e2: print(e2)
    print(repr(lock).split("[")[1], repr(asyncio.Event()).split("[")[1], repr(asyncio.Semaphore(3)).split("[")[1])
asyncio.run(main())
