import asyncio
log = []
def d(tag):
    def wrap(f): log.append((tag, type(f).__name__)); return f
    return wrap
@d("async")
async def a(): return 1
@d("class")
class C:
    @d("method")
    async def m(self): return 2
    @staticmethod
    @d("static")
    async def s(): return 3
    @classmethod
    async def k(cls): return cls.__name__
    @property
    async def p(self): return 4
    async def __call__(self): return 5
    async def gen(self):
        yield 6
        yield 7
async def main():
    c = C()
    return await a(), await c.m(), await C.s(), await c.k(), await c.p, await c(), [x async for x in c.gen()]
print(asyncio.run(main()), log)
async def outer():
    async def inner(): return await a()
    def sync(): return inner()
    lam = lambda: inner()
    return await inner(), await sync(), await lam(), [await f() for f in (inner, sync, lam)], {k: await v() for k, v in {"x": inner}.items()}
print(asyncio.run(outer()))
async def flow():
    out = []
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(await asyncio.sleep(0, i))
        finally: out.append(f"f{i}")
    else: out.append("never")
    while True:
        async with asyncio.timeout(1):
            out.append("in"); break
    try: return out
    finally: out.append("last")
print(asyncio.run(flow()))
async def nested_handlers():
    try:
        try: await fails()
        except ValueError as e:
            try: await fails()
            except ValueError as e2: return repr(e2.__context__), e is e2.__context__
    finally: print("cleanup")
async def fails(): raise ValueError("f")
print(asyncio.run(nested_handlers()))
