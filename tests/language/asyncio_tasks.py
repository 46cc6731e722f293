import asyncio
async def w(n, fail=None):
    await asyncio.sleep(0)
    if fail: raise fail
    return n
async def main():
    t = asyncio.create_task(w(1), name="named")
    print(t.get_name(), t.done(), t.cancelled(), asyncio.current_task().get_name().startswith("Task-"), len(asyncio.all_tasks()))
    for bad in (t.result, t.exception):
        try: bad()
        except asyncio.InvalidStateError as e: print(e)
    print(await t, t.done(), t.result(), t.exception(), t.cancel())
    t = asyncio.create_task(w(1, ValueError("v")))
    try: await t
    except ValueError as e: print("raised", e, t.exception() is e)
    try: await t
    except ValueError as e: print("again", e)
    t = asyncio.create_task(w(1)); t.add_done_callback(lambda f: print("callback", f.result(), f is t)); await t; await asyncio.sleep(0)
    t = asyncio.create_task(asyncio.sleep(10)); await asyncio.sleep(0); print(t.cancel("reason"), t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print("cancelled", e.args, t.cancelled())
    try: t.result()
    except asyncio.CancelledError: print("result raises")
    async def stubborn():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print("ignored", asyncio.current_task().cancelling()); asyncio.current_task().uncancel(); return "survived"
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0); t.cancel(); print(await t, t.cancelled())
    async def cleanup():
        try: await asyncio.sleep(10)
        finally: print("cleaning"); await asyncio.sleep(0); print("cleaned")
    t = asyncio.create_task(cleanup()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("done")
    t = asyncio.create_task(w("never started")); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled before start")
    for bad in (5, None, w): 
        try: asyncio.create_task(bad)
        except TypeError as e: print(str(e).split(" at ")[0].split("<")[0])
    print(isinstance(asyncio.CancelledError(), Exception), asyncio.iscoroutine(c := w(1)), asyncio.isfuture(t)); c.close()
    async def selfish(): asyncio.current_task().cancel(); print("before"); await asyncio.sleep(0); print("never")
    try: await asyncio.create_task(selfish())
    except asyncio.CancelledError: print("self cancelled")
asyncio.run(main())
async def left(): asyncio.create_task(forever()); await asyncio.sleep(0); return "main done"
async def forever():
    try: await asyncio.Event().wait()
    except asyncio.CancelledError: print("cancelled at the end"); raise
print(asyncio.run(left()))
