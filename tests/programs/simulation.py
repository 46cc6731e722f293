"""Discrete simulation: processes as generators, and the same with asyncio.

A kernel with a heap of events runs generators that yield what they wait for:
a delay, a resource, a store, another process.  The second part drives
coroutines by a virtual clock of asyncio's own queue, lock and events.  The
argument is the number of customers.
"""

# bench: 12000

import asyncio
import heapq
import math
import random
import sys
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from itertools import count


class Interrupt(Exception):
    """Thrown into a process that is not to wait any longer."""


class Done(Enum):
    PENDING = "pending"
    FINISHED = "finished"
    FAILED = "failed"


class Wait:
    """What a process may yield; `attach` arranges for it to go on."""

    __slots__ = ()

    def attach(self, process):
        raise NotImplementedError(type(self).__name__)

    def cancel(self, process):
        pass


class Delay(Wait):
    __slots__ = ("time",)

    def __init__(self, time):
        if time < 0:
            raise ValueError(f"negative delay {time}")
        self.time = time

    def attach(self, process):
        process.kernel.schedule(self.time, process)


class Process(Wait):
    __slots__ = ("kernel", "name", "body", "state", "result", "waiting",
                 "watchers", "ticket")

    def __init__(self, kernel, body, name):
        self.kernel, self.body, self.name = kernel, body, name
        self.state = Done.PENDING
        self.result = None
        self.waiting = None
        self.watchers = []
        self.ticket = 0

    def __repr__(self):
        return f"<{self.name} {self.state.value}>"

    def attach(self, process):
        if self.state is Done.PENDING:
            self.watchers.append(process)
        else:
            process.kernel.schedule(0, process, self.result)

    def cancel(self, process):
        self.watchers.remove(process)

    def step(self, value=None, error=None):
        self.waiting = None
        self.ticket += 1
        try:
            if error is None:
                wait = self.body.send(value)
            else:
                wait = self.body.throw(error)
        except StopIteration as stop:
            self.finish(Done.FINISHED, stop.value)
        except Interrupt as interrupt:
            self.finish(Done.FAILED, interrupt.args)
        else:
            self.waiting = wait
            wait.attach(self)

    def finish(self, state, result):
        self.state, self.result = state, result
        for process in self.watchers:
            self.kernel.schedule(0, process, result)
        self.watchers.clear()

    def interrupt(self, *reason):
        if self.state is Done.PENDING and self.waiting is not None:
            self.waiting.cancel(self)
            self.waiting = None
            self.ticket += 1
            self.kernel.schedule(0, self, error=Interrupt(*reason))


class Kernel:
    def __init__(self):
        self.now = 0.0
        self.heap = []
        self.sequence = count()
        self.events = 0

    def schedule(self, delay, process, value=None, error=None):
        heapq.heappush(self.heap, (self.now + delay, next(self.sequence),
                                   process, process.ticket, value, error))

    def start(self, body, name=None):
        process = Process(self, body, name or body.__name__)
        self.schedule(0, process)
        return process

    def run(self, until=math.inf):
        while self.heap and self.heap[0][0] <= until:
            self.now, _, process, ticket, value, error = heapq.heappop(self.heap)
            if ticket != process.ticket or process.state is not Done.PENDING:
                continue
            self.events += 1
            process.step(value, error)
        return self.now


class Resource(Wait):
    """So many may hold it; the others wait in a queue."""

    def __init__(self, kernel, places=1):
        self.kernel, self.places = kernel, places
        self.queue = deque()
        self.longest = 0
        self.busy = 0.0
        self.held = 0
        self.since = 0.0

    def account(self, change):
        self.busy += self.held * (self.kernel.now - self.since)
        self.since = self.kernel.now
        self.held += change

    def attach(self, process):
        if self.held < self.places:
            self.account(+1)
            self.kernel.schedule(0, process)
        else:
            self.queue.append(process)
            self.longest = max(self.longest, len(self.queue))

    def cancel(self, process):
        self.queue.remove(process)

    def release(self):
        if self.queue:
            self.kernel.schedule(0, self.queue.popleft())
        else:
            self.account(-1)

    @contextmanager
    def holding(self):
        """Within a process, after yielding the resource."""
        try:
            yield self
        finally:
            self.release()


class Store(Wait):
    def __init__(self, kernel):
        self.kernel = kernel
        self.items, self.getters = deque(), deque()

    def put(self, item):
        if self.getters:
            self.kernel.schedule(0, self.getters.popleft(), item)
        else:
            self.items.append(item)

    def attach(self, process):
        if self.items:
            self.kernel.schedule(0, process, self.items.popleft())
        else:
            self.getters.append(process)

    def cancel(self, process):
        self.getters.remove(process)


@dataclass
class Series:
    """Observations: mean and deviation by Welford, and a histogram."""

    count: int = 0
    mean: float = 0.0
    squares: float = field(default=0.0, repr=False)
    bins: dict = field(default_factory=dict, repr=False)

    def __lshift__(self, value):
        self.count += 1
        difference = value - self.mean
        self.mean += difference / self.count
        self.squares += difference * (value - self.mean)
        place = int(value) // 2
        self.bins[place] = self.bins.get(place, 0) + 1
        return self

    @property
    def deviation(self):
        return math.sqrt(self.squares / self.count) if self.count else 0.0

    def __format__(self, spec):
        return f"{self.mean:{spec}} ± {self.deviation:{spec}} ({self.count})"

    def histogram(self, width=30):
        most = max(self.bins.values(), default=1)
        for place in range(max(self.bins, default=0) + 1):
            n = self.bins.get(place, 0)
            yield f"{2 * place:3} {'#' * round(n * width / most)} {n}"


# A shop with tills, impatient customers and a manager.

def customer(kernel, rng, tills, stats, patience):
    arrived = kernel.now
    watch = kernel.start(alarm(kernel, patience), "alarm")
    me = (yield from current(kernel))
    watch.result = me
    try:
        yield tills
    except Interrupt as interrupt:
        stats["left"] += 1
        return interrupt.args[0]
    watch.interrupt()
    with tills.holding():
        stats["waits"] << kernel.now - arrived
        yield Delay(rng.expovariate(1 / 3))
    stats["served"] += 1
    return "served"


def current(kernel):
    """The running process: a wait that hands its own process back."""
    class Self(Wait):
        def attach(self, process):
            kernel.schedule(0, process, process)
    return (yield Self())


def alarm(kernel, patience):
    me = yield from current(kernel)
    try:
        yield Delay(patience)
    except Interrupt:
        return
    target = me.result
    if isinstance(target, Process) and isinstance(target.waiting, Resource):
        target.interrupt("impatient")


def arrivals(kernel, rng, tills, stats, number):
    last = None
    for n in range(number):
        yield Delay(rng.expovariate(1.2))
        last = kernel.start(customer(kernel, rng, tills, stats,
                                     rng.uniform(2, 12)), f"customer {n}")
    return (yield last)


def shop(number):
    rng = random.Random(5)
    kernel = Kernel()
    tills = Resource(kernel, 3)
    stats = {"waits": Series(), "left": 0, "served": 0}
    source = kernel.start(arrivals(kernel, rng, tills, stats, number))
    kernel.run()
    print(source, source.result, f"at {kernel.now:.3f}, {kernel.events} events")
    print(f"served {stats['served']}, left {stats['left']},"
          f" wait {stats['waits']:.2f}, longest {tills.longest},"
          f" use {tills.busy / kernel.now / 3:.1%}")
    print(*stats["waits"].histogram(), sep="\n")


def pipeline(number):
    """Producer, two workers, a collector, joined by stores."""
    kernel = Kernel()
    raw, ready = Store(kernel), Store(kernel)
    log = []

    def producer():
        for n in range(number):
            yield Delay(1)
            raw.put(n)

    def worker(name, time):
        done = 0
        while True:
            try:
                item = yield raw
                yield Delay(time)
            except Interrupt as interrupt:
                return f"{name} did {done}, {interrupt}"
            done += 1
            ready.put((name, item * item))

    def collector():
        for _ in range(number):
            log.append((yield ready))
        results = []
        for process in workers:
            process.interrupt("closing time")
            results.append((yield process))
        return results

    workers = [kernel.start(worker(name, time), name)
               for name, time in (("fast", 1.5), ("slow", 4))]
    kernel.start(producer())
    end = kernel.start(collector())
    kernel.run(until=3)
    print(kernel.now, log, end)
    kernel.run()
    print(kernel.now, len(log), log[-3:], end.result, workers)


# asyncio

class Clock:
    """Virtual time for coroutines: the earliest sleeper goes on when no
    other is ready to run."""

    def __init__(self):
        self.now = 0
        self.sleepers = []
        self.sequence = count()

    async def sleep(self, time):
        event = asyncio.Event()
        heapq.heappush(self.sleepers,
                       (self.now + time, next(self.sequence), event))
        await event.wait()

    async def drive(self, *coroutines):
        tasks = [asyncio.create_task(c) for c in coroutines]
        while not all(task.done() for task in tasks):
            for _ in range(8):
                await asyncio.sleep(0)
            if self.sleepers:
                self.now, _, event = heapq.heappop(self.sleepers)
                event.set()
        return await asyncio.gather(*tasks, return_exceptions=True)


async def philosophers(number, meals):
    clock = Clock()
    forks = [asyncio.Lock() for _ in range(number)]
    seats = asyncio.Semaphore(number - 1)
    log = []

    async def dine(me):
        for meal in range(meals):
            await clock.sleep(1 + me % 3)
            async with seats, forks[me], forks[(me + 1) % number]:
                log.append((clock.now, me, meal))
                await clock.sleep(2)
        return me * meals

    results = await clock.drive(*map(dine, range(number)))
    print(results, clock.now, len(log))
    print(log[:6])


async def producers(number):
    queue = asyncio.Queue(maxsize=3)
    seen = []

    async def produce(name, n):
        for item in range(n):
            await queue.put(f"{name}{item}")
            await asyncio.sleep(0)

    async def consume():
        while True:
            seen.append(await queue.get())
            queue.task_done()

    async def ticks(n):
        for item in range(n):
            yield item
            await asyncio.sleep(0)

    consumers = [asyncio.create_task(consume()) for _ in range(2)]
    async with asyncio.TaskGroup() as group:
        for name in "ab":
            group.create_task(produce(name, number))
        total = sum([n async for n in ticks(5) if n % 2])
    await queue.join()
    for task in consumers:
        task.cancel()
    ended = await asyncio.gather(*consumers, return_exceptions=True)
    print(len(seen), seen[:6], total, [type(e).__name__ for e in ended])


async def failures():
    async def fail(after, error):
        for _ in range(after):
            await asyncio.sleep(0)
        raise error

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(1, ValueError("one")))
            group.create_task(fail(1, KeyError("two")))
            group.create_task(asyncio.sleep(60))
    except* ValueError as several:
        print("values:", several.exceptions)
    except* KeyError as several:
        print("keys:", several.exceptions)
    try:
        async with asyncio.timeout(0.001):
            await asyncio.Event().wait()
    except TimeoutError as error:
        print("timeout", repr(error))
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda f: print("callback", f.result()))
    future.set_result(42)
    print("result", await future)
    first = asyncio.create_task(asyncio.sleep(0, "slept"), name="first")
    print(await first, first.get_name(), first.done(), first.cancelled())


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    shop(size)
    pipeline(12)
    asyncio.run(philosophers(5, 2 + size // 300))
    asyncio.run(producers(size // 10))
    if len(sys.argv) < 2:  # versions differ in what a timeout cancels
        asyncio.run(failures())
    try:
        Kernel().start(x for x in [Wait()]).kernel.run()
    except NotImplementedError as error:
        print("not implemented:", error)
    try:
        Delay(-1)
    except ValueError as error:
        print(error)
