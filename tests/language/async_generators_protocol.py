import asyncio, inspect
async def g(n):
    try:
        for i in range(n):
            x = yield i
            if x: print("sent", x)
    except ValueError as e: yield f"caught {e}"
    finally: print("finally")
async def main():
    it = g(3)
    print(inspect.getasyncgenstate(it), it.ag_running, it.ag_frame is not None, it.__name__, it.ag_await, aiter(it) is it)
    print(await anext(it), await it.asend("hello"), await it.athrow(ValueError("v")))
    print(await anext(it, "default"), await it.aclose(), inspect.getasyncgenstate(it))
    try: await it.__anext__()
    except StopAsyncIteration as e: print("stop", e.args)
    it = g(5)
    async for x in it:
        if x == 1: break
    await it.aclose()
    it = g(1)
    try: await it.asend(5)
    except TypeError as e: print(e)
    await it.aclose()
    async def bad(): yield 1; raise StopAsyncIteration("x")
    try: print([x async for x in bad()])
    except RuntimeError as e: print(e, repr(e.__cause__))
    async def bad2(): yield 1; raise StopIteration("y")
    try: print([x async for x in bad2()])
    except RuntimeError as e: print(e)
    async def ignores():
        try: yield 1
        except GeneratorExit: yield 2
    it = ignores(); await anext(it)
    try: await it.aclose()
    except RuntimeError as e: print(e)
    async def busy(): await asyncio.sleep(0); yield 1
    it = busy(); a = it.asend(None); a.send(None)
    try: it.asend(None).send(None)
    except RuntimeError as e: print(e)
    a.close()
    b = g(1).asend(None)
    try: await b
    finally: pass
    try: await b
    except RuntimeError as e: print(e)
    for x in (5, [1], None):
        try:
            async for y in x: pass
        except TypeError as e: print(e)
        try: aiter(x)
        except TypeError as e: print(e)
        try: await anext(x)
        except TypeError as e: print(e)
asyncio.run(main())
