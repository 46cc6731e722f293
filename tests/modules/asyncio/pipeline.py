# A program: stages connected by queues, with limits, errors and an orderly end.

import asyncio
import contextvars
from contextlib import AsyncExitStack, asynccontextmanager

request = contextvars.ContextVar("request", default="-")


class Stage:
    __slots__ = ("name", "source", "target", "handled")

    def __init__(self, name, source, target):
        self.name = name
        self.source = source
        self.target = target
        self.handled = 0

    async def __aiter__(self):
        while True:
            try:
                yield await self.source.get()
            except asyncio.QueueShutDown:
                return

    async def run(self):
        async for item in self:
            request.set(item)
            if (result := await self.handle(item)) is not None:
                await self.target.put(result)
            self.handled += 1
        self.target.shutdown()

    async def handle(self, item):
        raise NotImplementedError


class Square(Stage):
    __slots__ = ()

    async def handle(self, item):
        await asyncio.sleep(0)
        return item * item


class Odd(Stage):
    __slots__ = ("dropped",)

    def __init__(self, *args):
        super().__init__(*args)
        self.dropped = []

    async def handle(self, item):
        if item % 2:
            return item
        self.dropped.append((item, request.get()))


@asynccontextmanager
async def recorded(log, name):
    log.append(f"open {name}")
    try:
        yield name
    finally:
        log.append(f"close {name}")


async def main():
    a, b, c = (asyncio.Queue(2) for _ in range(3))
    stages = [Square("square", a, b), Odd("odd", b, c)]
    log, results = [], []

    async def sink():
        try:
            while True:
                results.append(await c.get())
        except asyncio.QueueShutDown:
            log.append("sink ends")

    async with AsyncExitStack() as stack:
        for stage in stages:
            await stack.enter_async_context(recorded(log, stage.name))
        async with asyncio.TaskGroup() as group:
            for stage in stages:
                group.create_task(stage.run(), name=stage.name)
            group.create_task(sink())
            for i in range(10):
                await a.put(i)
            a.shutdown()
    print(results)
    print(stages[1].dropped, [s.handled for s in stages], request.get())
    print(log)


asyncio.run(main())


async def many():
    limit = asyncio.Semaphore(10)
    running = most = 0

    async def job(i):
        nonlocal running, most
        async with limit:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1
        if i % 50 == 7:
            raise ValueError(i)
        return i
    results = await asyncio.gather(*[job(i) for i in range(300)],
                                   return_exceptions=True)
    print(most, sum(r for r in results if isinstance(r, int)),
          [r.args[0] for r in results if isinstance(r, ValueError)])


asyncio.run(many())


async def ping_pong():
    ping, pong = asyncio.Event(), asyncio.Event()
    log = []

    async def player(mine, other, name, n):
        for i in range(n):
            await mine.wait()
            mine.clear()
            log.append(f"{name}{i}")
            other.set()
    async with asyncio.TaskGroup() as group:
        group.create_task(player(ping, pong, "ping", 3))
        group.create_task(player(pong, ping, "pong", 3))
        ping.set()
    print(*log)


asyncio.run(ping_pong())
