import asyncio
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield self.v
        return self.v * 2
async def f():
    a = await Aw(1) + await Aw(2)
    b = [await Aw(i) for i in range(2)]
    c = {await Aw(5): await Aw(6)}
    d = -await Aw(7) ** 2
    return a, b, c, d, (lambda x: x)(await Aw(8))
co = f()
sent = []
try:
    while True:
        sent.append(co.send(None))
except StopIteration as e:
    print(sent, e.value)
for v in (5, None, [1], iter([]), (lambda: 0)):
    async def bad(): await v
    try:
        bad().send(None)
    except TypeError as e:
        print(e)
class NotIter:
    def __await__(self): return 5
class Coro:
    def __await__(self): return f()
for K in (NotIter, Coro):
    async def bad(): await K()
    try:
        bad().send(None)
    except TypeError as e:
        print(e)
async def once(): return 1
c = once()
try: c.send(None)
except StopIteration as e: print(e.value)
for again in (lambda: c.send(None), lambda: c.throw(ValueError), lambda: c.close()):
    try: print(again())
    except (RuntimeError, ValueError) as e: print(type(e).__name__, e)
for source in ("await x", "async def f(): await", "async def f(): await = 1", "await = 1", "async = 1", "async def f(): return await await x", "async def f(): await x ** 2", "async def f(): -await x", "async def f(): await -x", "async def f(): await not x", "async def f(): lambda: await x", "async def f(): [await x for y in z]", "def f(): [x async for x in y]", "async def f(): [x async for x in y]", "async def f(): (x async for x in y)", "def f(): (await x for y in z)", "async def f():\n def g(): await x", "async def f(): (await x) = 1", "async def f(): del await x", "async def f(a=await x): pass", "async for x in y: pass", "async with x: pass", "async x", "async def f(): async lambda: 1", "async def f(): await x.y[0](1)", "async def f(): await (yield)", "async def f(): yield await x"):
    try:
        compile(source, "s", "exec")
        print(source.encode(), "compiles")
    except SyntaxError as e:
        print(source.encode(), "->", e.msg, e.offset)
