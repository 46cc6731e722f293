import asyncio
async def w(n, d=0, fail=None):
    try: await asyncio.sleep(d)
    except asyncio.CancelledError: print("cancelled", n); raise
    if fail: raise fail
    return n
async def main():
    print(await asyncio.gather(), await asyncio.gather(w(1), w(2, 0.01), w(3)))
    try: await asyncio.gather(w(1, 0.02), w(2, 0, ValueError("first")), w(3, 0.005, KeyError("second")))
    except ValueError as e: print("first error", e)
    await asyncio.sleep(0.03)
    r = await asyncio.gather(w(1), w(2, 0, ValueError("kept")), return_exceptions=True); print(r)
    c = w("same"); print(await asyncio.gather(c, c))
    g = asyncio.gather(w("x", 10), w("y", 10)); await asyncio.sleep(0); print(g.cancel())
    try: await g
    except asyncio.CancelledError: print("gather cancelled", g.cancelled())
    t = asyncio.create_task(w("inner", 10)); g = asyncio.gather(t, w("ok"), return_exceptions=True); await asyncio.sleep(0); t.cancel()
    print([type(x).__name__ for x in await g])
    try: await asyncio.gather(w(1), 5)
    except TypeError as e: print(e)
    done, pending = await asyncio.wait([asyncio.create_task(w(1)), asyncio.create_task(w(2, 10))], timeout=0.01)
    print(len(done), len(pending)); [p.cancel() for p in pending]
    done, pending = await asyncio.wait([asyncio.create_task(w("a", 0.01)), asyncio.create_task(w("b", 5))], return_when=asyncio.FIRST_COMPLETED)
    print([d.result() for d in done], len(pending)); [p.cancel() for p in pending]
    done, pending = await asyncio.wait({asyncio.create_task(w("a", 0, ValueError())), asyncio.create_task(w("b", 5))}, return_when=asyncio.FIRST_EXCEPTION)
    print([type(d.exception()).__name__ for d in done]); [p.cancel() for p in pending]
    for bad in ((), w(0)):
        try: await asyncio.wait(bad)
        except (ValueError, TypeError) as e: print(type(e).__name__, str(e).split("<")[0]); hasattr(bad, "close") and bad.close()
    out = []
    for f in asyncio.as_completed([w("late", 0.01), w("early")]): out.append(await f)
    print(out)
    async for f in asyncio.as_completed([asyncio.create_task(w(1))]): print(await f)
asyncio.run(main())
