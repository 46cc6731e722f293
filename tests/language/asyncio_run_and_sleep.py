import asyncio
async def f(x): await asyncio.sleep(0); return x
print(asyncio.run(f(1)), asyncio.run(asyncio.sleep(0, "result")))
for bad in (5, None, f, lambda: 1):
    try: asyncio.run(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, str(e).split(" at ")[0].split(" 0x")[0])
async def nested():
    c = f(1)
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
    return asyncio.get_running_loop() is asyncio.get_event_loop()
print(asyncio.run(nested()))
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
async def fails(): raise KeyError("from main")
try: asyncio.run(fails())
except KeyError as e: print("KeyError", e)
async def order():
    log = []
    async def w(n, d):
        log.append(f"start {n}"); await asyncio.sleep(d); log.append(f"end {n}"); return n
    r = await asyncio.gather(w("slow", 0.02), w("fast", 0.01), w("zero", 0))
    return r, log
print(asyncio.run(order()))
async def times():
    loop = asyncio.get_running_loop()
    t = loop.time(); await asyncio.sleep(0.01); d = loop.time() - t
    for bad in ("x", None, float("nan")):
        try: await asyncio.sleep(bad)
        except (TypeError, ValueError) as e: print(type(e).__name__, e)
    await asyncio.sleep(-5)
    return 0.009 < d < 0.5
print(asyncio.run(times()))
async def callbacks():
    loop, log = asyncio.get_running_loop(), []
    loop.call_soon(log.append, "soon"); loop.call_later(0.005, log.append, "later")
    h = loop.call_soon(log.append, "cancelled"); h.cancel()
    print(h.cancelled()); await asyncio.sleep(0.01); return log
print(asyncio.run(callbacks()))
async def exits(): raise SystemExit(3)
try: asyncio.run(exits())
except SystemExit as e: print("exit", e.code)
with asyncio.Runner() as r: print(r.run(f(1)), r.run(f(2)), r.get_loop().is_running())
