# Future: results, exceptions, callbacks, awaiting.

import asyncio


def attempt(action, *args):
    try:
        print(action(*args))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled(), f.get_loop() is loop)
    attempt(f.result)
    attempt(f.exception)
    f.set_result([1, 2])
    print(f, f.done(), f.result(), f.exception(), await f)
    attempt(f.set_result, 2)
    attempt(f.set_exception, ValueError())
    print(f.cancel())

    f = asyncio.Future()
    f.set_exception(ValueError("text"))
    print(f)
    attempt(f.result)
    print(repr(f.exception()))
    try:
        await f
    except ValueError as error:
        print(repr(error))

    f = asyncio.Future()
    f.set_exception(KeyError)
    print(repr(f.exception()))
    attempt(asyncio.Future().set_exception, 3)
    f = asyncio.Future()
    f.set_exception(StopIteration("x"))
    attempt(f.result)
    print(repr(f.exception().__cause__))

    f = asyncio.Future()
    print(f.cancel("why"), f, f.cancelled(), f.done(), f.cancel())
    attempt(f.result)
    attempt(f.exception)
    attempt(f.set_result, 1)
    try:
        await f
    except asyncio.CancelledError as error:
        print("cancelled", error.args)

    f = asyncio.Future()
    order = []
    f.add_done_callback(lambda x: order.append(1))
    f.add_done_callback(lambda x: order.append(2))
    f.set_result(None)
    print(order)
    await asyncio.sleep(0)
    print(order)

    f = asyncio.Future()
    loop.call_soon(f.set_result, "set by the loop")
    print(await f)
    f = asyncio.Future()

    async def waiter(n):
        return n, await f
    tasks = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    f.set_result("for all")
    print(await asyncio.gather(*tasks))

    f = asyncio.Future()
    it = iter(f)
    print(next(it) is f)
    try:
        next(it)
    except RuntimeError as error:
        print(error)
    f.cancel()
    f = asyncio.Future()
    it = f.__await__()
    next(it)
    f.set_result(4)
    try:
        it.send(None)
    except StopIteration as stop:
        print(stop.value)
    print(asyncio.Future[int], isinstance(f, asyncio.Future))
    attempt(setattr, f, "_log_traceback", True)

    class Mine(asyncio.Future):
        pass
    m = Mine()
    print(m)
    m.set_result(1)
    print(await m, m)


asyncio.run(main())
