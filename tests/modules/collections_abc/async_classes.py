from collections.abc import *
def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
    return "suspended"
class AI(AsyncIterator):
    n = 0
    async def __anext__(self):
        self.n += 1
        if self.n > 3: await super().__anext__()
        return self.n
async def loop():
    out = []
    async for x in AI(): out.append(x)
    return out
print(run(loop()), AI().__aiter__().n)
class AG(AsyncGenerator):
    n = 0
    async def asend(self, v):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return v, self.n
    async def athrow(self, typ, val=None, tb=None): await super().athrow(typ, val, tb)
async def loop2():
    g = AG(); out = []
    async for x in g: out.append(x)
    out.append(await g.aclose())
    try: await g.athrow(ValueError, ValueError("x"))
    except ValueError as e: out.append(str(e))
    try: await g.athrow(ValueError)
    except ValueError as e: out.append(repr(e))
    return out
print(run(loop2()))
class Ig(AG):
    async def athrow(self, *a): return 1
async def loop3():
    try: await Ig().aclose()
    except RuntimeError as e: return str(e)
print(run(loop3()))
class Aw(Awaitable):
    def __await__(self): return iter([])
async def f():
    return await Aw()
print(run(f()), isinstance(Aw(), Awaitable), issubclass(AG, AsyncIterator))
for cls in (AsyncIterable, AsyncIterator, AsyncGenerator):
    try: cls()
    except TypeError as e: print(e)
print(AsyncIterable[int], Awaitable[str], Coroutine[int, str, float], AsyncGenerator[int, None])
