import asyncio
async def w(n, d=0, fail=None):
    try: await asyncio.sleep(d)
    except asyncio.CancelledError: print("cancelled", n); raise
    if fail: raise fail
    return n
async def main():
    print(await asyncio.wait_for(w(1), 1), await asyncio.wait_for(w(2), None))
    try: await asyncio.wait_for(w("slow", 10), 0.01)
    except TimeoutError as e: print("timeout", repr(e), type(e.__cause__).__name__)
    try: await asyncio.wait_for(w("zero", 10), 0)
    except asyncio.TimeoutError: print("zero")
    try: await asyncio.wait_for(w(1, 0, KeyError("k")), 1)
    except KeyError as e: print(e)
    try:
        async with asyncio.timeout(0.01) as cm: await w("body", 10)
    except TimeoutError: print("timed out", cm.expired())
    async with asyncio.timeout(1) as cm: print(await w("quick"))
    print(cm.expired(), cm.when() is not None, repr(cm))
    async with asyncio.timeout(None) as cm: cm.reschedule(None); await w(1)
    try:
        async with asyncio.timeout(10) as cm: cm.reschedule(asyncio.get_running_loop().time() + 0.01); await w("rescheduled", 5)
    except TimeoutError: print("rescheduled")
    try:
        async with asyncio.timeout(1): raise ValueError("own")
    except ValueError as e: print(e)
    try:
        async with asyncio.timeout(0.05):
            try:
                async with asyncio.timeout(0.01): await w("nested", 5)
            except TimeoutError: print("inner only")
        print("outer fine")
    except TimeoutError: print("never")
    try:
        async with asyncio.timeout(0.01):
            try: await asyncio.sleep(5)
            except asyncio.CancelledError: raise OSError("replaced")
    except OSError as e: print("OSError", e)
    cm = asyncio.timeout(1)
    try: cm.reschedule(5)
    except RuntimeError as e: print(e)
    async with cm: pass
    try:
        async with cm: pass
    except RuntimeError as e: print(e)
    async def outer(): await asyncio.wait_for(w("inner", 10), 10)
    t = asyncio.create_task(outer()); await asyncio.sleep(0.005); t.cancel()
    try: await t
    except asyncio.CancelledError: print("outer cancelled")
    s = asyncio.create_task(w("shielded", 0.02))
    try: await asyncio.wait_for(asyncio.shield(s), 0.005)
    except TimeoutError: print("shield", s.cancelled(), await s)
    print(asyncio.TimeoutError is TimeoutError)
asyncio.run(main())
