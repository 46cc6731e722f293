# Task: its states, names, results, callbacks.

import asyncio


async def value(x, turns=0):
    for _ in range(turns):
        await asyncio.sleep(0)
    return x


async def failing(x):
    await asyncio.sleep(0)
    raise ValueError(x)


def attempt(action, *args):
    try:
        print(action(*args))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


async def main():
    t = asyncio.create_task(value(1, 1), name="named")
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    attempt(t.result)
    attempt(t.exception)
    attempt(t.set_result, 1)
    attempt(t.set_exception, ValueError())
    t.set_name(5)
    print(repr(t.get_name()))
    seen = []
    t.add_done_callback(seen.append)
    t.add_done_callback(seen.append)
    t.add_done_callback(print_done)
    print(t.remove_done_callback(seen.append), t.remove_done_callback(len))
    t.add_done_callback(lambda f: seen.append(f.result()))
    print(await t, t.done(), t.result(), t.exception(), seen)
    await asyncio.sleep(0)
    print(seen)
    t.add_done_callback(print_done)
    print("not yet")
    await asyncio.sleep(0)
    print(t.cancel(), await t)

    f = asyncio.create_task(failing("bad"))
    try:
        await f
    except ValueError as error:
        print(repr(error), f.exception() is error)
    attempt(f.result)
    try:
        await f
    except ValueError as error:
        print("again", repr(error))

    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    first = asyncio.create_task(value(2))
    print(len(asyncio.all_tasks()), first in asyncio.all_tasks())
    await first
    print(len(asyncio.all_tasks()))

    async def me():
        return asyncio.current_task().get_name()
    print(await me(), await asyncio.create_task(me(), name="inner"))
    print(isinstance(first, asyncio.Future), asyncio.isfuture(first),
          asyncio.isfuture(3), asyncio.iscoroutine(first))
    print(first.get_coro().__name__, first.get_loop() is asyncio.get_running_loop())
    attempt(asyncio.create_task, 5)
    attempt(asyncio.create_task, [value(1) for x in ()])
    attempt(asyncio.ensure_future, 5)
    print(asyncio.ensure_future(first) is first)

    class Awaitable:
        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return "awaited"
    print(await asyncio.ensure_future(Awaitable()))
    print(await asyncio.gather(Awaitable(), value(3)))
    print(asyncio.Task.__module__, asyncio.Task.__name__, asyncio.Task[int])
    print(asyncio.Future.__module__, asyncio.Future.__mro__[1:])


def print_done(task):
    print("done:", task.get_name(), task.result())


asyncio.run(main())


async def bad_yields():
    class Bad:
        def __init__(self, what):
            self.what = what

        def __await__(self):
            yield self.what

    for what in (1, "text"):
        try:
            await Bad(what)
        except RuntimeError as error:
            print(error)
    await Bad(None)
    print("None is a turn for the others")

    async def itself():
        await task
    task = asyncio.create_task(itself())
    try:
        await task
    except RuntimeError as error:
        print(str(error)[:30])


asyncio.run(bad_yields())


async def eager():
    async def work(x):
        print("runs", x)
        if x:
            await asyncio.sleep(0)
        return x
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(work(0))
    print("made", t.done(), t.result())
    u = asyncio.create_task(work(1))
    print("made", u.done())
    print(await u, await t)
    loop.set_task_factory(None)
    v = asyncio.Task(work(0), loop=loop, eager_start=True)
    print(v.done())
    attempt(loop.set_task_factory, 5)


asyncio.run(eager())
