# Lock, Event, Condition, Semaphore, BoundedSemaphore.

import asyncio


def attempt(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def shown(x):
    text = repr(x)
    return text[:text.index(" at ")] + text[text.index(" ["):]


async def locks():
    lock = asyncio.Lock()
    print(shown(lock), lock.locked())
    order = []

    async def user(name):
        async with lock:
            order.append(name)
            await asyncio.sleep(0)
            order.append(name)
    await lock.acquire()
    print(shown(lock))
    tasks = [asyncio.create_task(user(n)) for n in "abc"]
    await asyncio.sleep(0)
    print(shown(lock))
    lock.release()
    await asyncio.gather(*tasks)
    print(order, lock.locked())
    attempt(lock.release)
    await lock.acquire()
    t = asyncio.create_task(user("cancelled"))
    u = asyncio.create_task(user("next"))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    lock.release()
    await u
    print(order[-2:], t.cancelled())
    await lock.acquire()
    t = asyncio.create_task(user("woken"))
    u = asyncio.create_task(user("after"))
    await asyncio.sleep(0)
    lock.release()
    t.cancel()
    await u
    print(order[-2:])
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)
    print(await lock.acquire())


asyncio.run(locks())


async def events():
    event = asyncio.Event()
    print(shown(event), event.is_set())

    async def waiter(n):
        print(n, await event.wait())
    tasks = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(shown(event))
    event.set()
    event.set()
    event.clear()
    await asyncio.gather(*tasks)
    event.set()
    print(shown(event), await event.wait())


asyncio.run(events())


async def conditions():
    cond = asyncio.Condition()
    print(shown(cond))
    attempt(cond.notify)
    try:
        await cond.wait()
    except RuntimeError as error:
        print(error)
    items = []

    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: items)
            print(n, "got", items.pop())

    tasks = [asyncio.create_task(consumer(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(shown(cond))
    for i in range(3):
        async with cond:
            items.append(i)
            cond.notify()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)

    async def plain(n):
        async with cond:
            print(n, await cond.wait())
    tasks = [asyncio.create_task(plain(n)) for n in range(3)]
    await asyncio.sleep(0)
    async with cond:
        cond.notify_all()
    await asyncio.gather(*tasks)
    t = asyncio.create_task(plain("cancelled"))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print(cond.locked())
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with shared:
        print(lock.locked())


asyncio.run(conditions())


async def semaphores():
    sem = asyncio.Semaphore(2)
    print(shown(sem), sem.locked())
    running = most = 0

    async def user():
        nonlocal running, most
        async with sem:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.001)
            running -= 1
    await asyncio.gather(*[user() for _ in range(6)])
    print(most, shown(sem))
    await sem.acquire()
    await sem.acquire()
    print(shown(sem), sem.locked())
    t = asyncio.create_task(user())
    u = asyncio.create_task(user())
    await asyncio.sleep(0)
    print(shown(sem))
    t.cancel()
    await asyncio.sleep(0)
    sem.release()
    await u
    print(shown(sem))
    sem.release()
    sem.release()
    print(shown(sem))
    attempt(asyncio.Semaphore, -1)
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print(shown(bounded))
    attempt(bounded.release)
    zero = asyncio.Semaphore(0)
    print(shown(zero))
    asyncio.get_running_loop().call_soon(zero.release)
    print(await zero.acquire())


asyncio.run(semaphores())


async def other_loop(lock):
    async def wait():
        async with lock:
            await asyncio.sleep(0)
    try:
        await asyncio.gather(wait(), wait())
        print("fine")
    except RuntimeError as error:
        print(str(error).split("] ")[-1])


lock = asyncio.Lock()
asyncio.run(other_loop(lock))
lock = asyncio.Lock()
asyncio.run(other_loop(lock))
