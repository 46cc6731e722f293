# asyncio.run, Runner, sleep and the order in which tasks take turns.

import asyncio


async def worker(name, turns):
    for i in range(turns):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def main():
    tasks = [asyncio.create_task(worker(n, k)) for n, k in (("a", 3), ("b", 2))]
    print("made")
    for t in tasks:
        print(await t)
    print(await asyncio.sleep(0, "value"), await asyncio.sleep(0.001, "later"))
    order = []

    async def delayed(x):
        await asyncio.sleep(x / 200)
        order.append(x)
    await asyncio.gather(*[delayed(x) for x in (4, 1, 3, 2)])
    print(order)
    print(await asyncio.sleep(-1, "negative"))
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)
    try:
        await asyncio.sleep("1")
    except TypeError as error:
        print(error)
    return "result"


print(asyncio.run(main()))


def attempt(action, *args, **kwargs):
    try:
        print(action(*args, **kwargs))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


attempt(asyncio.run, 5)
attempt(asyncio.run, [])
attempt(asyncio.get_running_loop)


async def nested():
    coroutine = worker("never", 1)
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    runner = asyncio.Runner()
    try:
        runner.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()
    runner.close()


asyncio.run(nested())


async def fails():
    await asyncio.sleep(0)
    raise KeyError("out")


attempt(asyncio.run, fails())


async def leaves():
    raise SystemExit(3)


attempt(asyncio.run, leaves())


async def leftover():
    async def endless():
        try:
            while True:
                await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("left over one is cancelled")
            raise
        finally:
            print("its finally")
    asyncio.create_task(endless())
    await asyncio.sleep(0)
    return "over"


print(asyncio.run(leftover()))

with asyncio.Runner() as runner:
    print(runner.run(worker("first", 1)), runner.run(worker("second", 1)))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())
print(loop.is_closed())
attempt(runner.get_loop)
runner.close()
runner = asyncio.Runner(debug=True, loop_factory=asyncio.new_event_loop)
print(runner.get_loop().get_debug())
runner.close()
print(asyncio.run(worker("debug", 1), debug=True))


async def cancel_itself():
    asyncio.current_task().cancel()
    await asyncio.sleep(0)


attempt(asyncio.run, cancel_itself())
