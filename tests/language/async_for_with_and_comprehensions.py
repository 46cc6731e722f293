import asyncio
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        await asyncio.sleep(0)
        if self.n <= 0: raise StopAsyncIteration
        self.n -= 1; return self.n
class M:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    async def __aenter__(self): print("aenter", self.n); return self.n
    async def __aexit__(self, *a): print("aexit", self.n, a[0] and a[0].__name__); return self.s
async def main():
    async for x in It(3): print(x, end=" ")
    else: print("else")
    async for x in It(5):
        if x == 4: continue
        if x == 2: break
    else: print("never")
    print([x async for x in It(3)], {x async for x in It(2)}, {x: y async for x in It(2) for y in [x]}, [x async for x in It(4) if x % 2])
    print([await asyncio.sleep(0, x) for x in range(3)], [y for x in range(2) async for y in It(x + 1)])
    g = (x async for x in It(2)); print(type(g).__name__, [x async for x in g])
    print([x async for x in (await asyncio.sleep(0, y) for y in range(3))])
    async with M(1) as a, M(2) as b: print(a, b)
    async with (M(3) as c, M(4, True)): raise ValueError("swallowed")
    try:
        async with M(5): raise KeyError("k")
    except KeyError as e: print("out", e)
    async def f():
        async with M(6):
            async for x in It(2): return x
    print(await f())
    def t(x): print("eval", x.n); return x
    async with t(M(7)): pass
    class NoExit:
        async def __aenter__(self): pass
    class Sync:
        def __enter__(self): pass
        def __exit__(self, *a): pass
    class NotAw:
        def __aenter__(self): return 5
        def __aexit__(self, *a): return 5
    class BadIter:
        def __aiter__(self): return 5
    class BadNext:
        def __aiter__(self): return self
        def __anext__(self): return 5
    for o in (5, NoExit(), Sync(), NotAw()):
        try:
            async with o: pass
        except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try:
        with M(8): pass
    except TypeError as e: print(e)
    for o in (BadIter(), BadNext(), [1]):
        try:
            async for x in o: pass
        except TypeError as e: print(e)
    try:
        for x in It(1): pass
    except TypeError as e: print(e)
    print([[x async for x in It(n)] for n in range(3)])
asyncio.run(main())
