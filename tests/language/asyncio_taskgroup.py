import asyncio
async def w(n, d=0, fail=None):
    try: await asyncio.sleep(d)
    except asyncio.CancelledError: print("cancelled", n); raise
    if fail: raise fail
    return n
async def main():
    async with asyncio.TaskGroup() as tg: a = tg.create_task(w(1)); b = tg.create_task(w(2, 0.01), name="b")
    print(a.result(), b.result(), b.get_name())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w("long", 10)); tg.create_task(w("bad", 0, ValueError("v"))); tg.create_task(w("bad2", 0, KeyError("k")))
            await asyncio.sleep(5); print("never")
    except* ValueError as e: print("V", e.exceptions)
    except* KeyError as e: print("K", e.exceptions)
    try:
        async with asyncio.TaskGroup() as tg: t = tg.create_task(w("child", 10)); await asyncio.sleep(0); raise OSError("body")
    except BaseExceptionGroup as e: print(e.message, e.exceptions, t.cancelled())
    async with asyncio.TaskGroup() as tg: t = tg.create_task(w("cancel me", 10)); await asyncio.sleep(0); t.cancel()
    print("one cancelled child is fine", t.cancelled())
    c = w(1)
    try: tg.create_task(c)
    except RuntimeError as e: print(str(e).split("<")[0]); c.close()
    c = w(1)
    try: asyncio.TaskGroup().create_task(c)
    except RuntimeError as e: print(str(e).split("<")[0]); c.close()
    try:
        async with tg: pass
    except RuntimeError as e: print(str(e).split("<")[0])
    async def grow(tg, n):
        if n: tg.create_task(grow(tg, n - 1)); print("grow", n)
    async with asyncio.TaskGroup() as tg: tg.create_task(grow(tg, 3))
    async def outer():
        async with asyncio.TaskGroup() as tg: tg.create_task(w("inner", 10))
    t = asyncio.create_task(outer()); await asyncio.sleep(0.005); t.cancel()
    try: await t
    except asyncio.CancelledError: print("outer cancelled")
    try:
        async with asyncio.TaskGroup() as tg:
            async def nested():
                async with asyncio.TaskGroup() as inner: inner.create_task(w(1, 0, TypeError("deep")))
            tg.create_task(nested())
    except ExceptionGroup as e: print(e, [repr(x) for x in e.exceptions])
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(w(1, 0, SystemExit(4)))
    except BaseException as e: print(type(e).__name__, e)
try: asyncio.run(main())
except SystemExit as e: print("exit", e.code)
