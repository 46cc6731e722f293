import types
from collections.abc import Awaitable, Coroutine
def run(c):
    out = []
    while True:
        try: out.append(c.send(None))
        except StopIteration as e: return out, e.value
@types.coroutine
def pause(x):
    got = yield x
    return x * 2
async def main():
    a = await pause(1); b = await pause(10)
    return a + b
print(run(main()))
print(bool(pause.__code__.co_flags & 0x100), pause.__name__, type(pause(1)).__name__, isinstance(pause(1), Awaitable), isinstance(pause(1), Coroutine))
print(types.coroutine(pause) is pause, types.coroutine(main) is main)
def plain():
    yield 1
async def bad(): await plain()
try: run(bad())
except TypeError as e: print(e)
for x in (3, None, "x"):
    try: types.coroutine(x)
    except TypeError as e: print(e)
@types.coroutine
def wrapper(x):
    "doc of wrapper"
    return gen_like(x)
class gen_like:
    def __init__(self, x): self.x = x; self.sent = 0
    def __iter__(self): return self
    def __next__(self): return self.send(None)
    def send(self, v):
        self.sent += 1
        if self.sent > 2: raise StopIteration("end")
        return self.x
    def throw(self, *a): raise a[0]
    def close(self): print("closed")
    gi_code, gi_frame, gi_running, gi_yieldfrom = "code", "frame", False, None
async def w(): return await wrapper(7)
print(run(w()), wrapper.__name__, wrapper.__doc__)
k = wrapper(3)
print(type(k).__name__, k.gi_code, k.cr_code, k.cr_frame, k.cr_running, k.cr_await, k.__name__, next(k)); k.close()
try: k.throw(ValueError)
except ValueError as e: print("thrown")
@types.coroutine
def ret5(): return 5
print(ret5())
@types.coroutine
def ret_coro(): return main()
async def x(): return await ret_coro()
print(run(x()))
print(run(types.coroutine(lambda: (yield 4))()))
