# The event loop itself.

import asyncio


def attempt(action, *args, **kwargs):
    try:
        print(action(*args, **kwargs))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


async def value(x):
    await asyncio.sleep(0)
    return x


loop = asyncio.new_event_loop()
print(loop, isinstance(loop, asyncio.AbstractEventLoop))
print(loop.is_running(), loop.is_closed(), loop.get_debug())
print(loop.run_until_complete(value(1)))
f = loop.create_future()
loop.call_soon(f.set_result, "future")
print(loop.run_until_complete(f))
print(loop.run_until_complete(loop.create_task(value("task"))))
order = []
loop.call_later(0.02, order.append, "later")
loop.call_later(0.01, order.append, "sooner")
loop.call_soon(order.append, "soon")
loop.call_at(loop.time() + 0.015, order.append, "between")
h = loop.call_later(0.012, order.append, "cancelled")
print(h.cancelled(), h.cancel(), h.cancelled(), h.when() > loop.time())
loop.call_later(0.03, loop.stop)
loop.run_forever()
print(order)
order.clear()
loop.call_soon(order.append, 1)
loop.call_soon(loop.stop)
loop.call_soon(order.append, 2)
loop.call_soon(lambda: loop.call_soon(order.append, "next round"))
loop.run_forever()
print(order)
loop.stop()
loop.run_forever()
print(order)


async def inside():
    running = asyncio.get_running_loop()
    print(running is loop, asyncio.get_event_loop() is loop, loop.is_running())
    print(repr(loop))
    attempt(loop.run_until_complete, loop.create_future())
    attempt(loop.close)
    other = asyncio.new_event_loop()
    attempt(other.run_until_complete, other.create_future())
    other.close()
    loop.call_soon(lambda *a: print("called with", a), 1, 2)
    loop.call_soon_threadsafe(print, "threadsafe")
    await asyncio.sleep(0)


loop.run_until_complete(inside())
attempt(loop.run_until_complete, 5)
attempt(loop.call_later, None, print)
attempt(loop.call_at, None, print)


async def stops():
    loop.stop()
    await asyncio.sleep(10)


attempt(loop.run_until_complete, stops())
for task in asyncio.all_tasks(loop):
    task.cancel()
    try:
        loop.run_until_complete(task)
    except asyncio.CancelledError:
        print("cancelled")


async def fails():
    raise KeyError("x")


attempt(loop.run_until_complete, fails())

loop.set_debug(True)
attempt(loop.call_soon, 5)
attempt(loop.call_soon, value)
loop.set_debug(False)
loop.close()
loop.close()
print(loop)
attempt(loop.call_soon, print)
attempt(loop.call_later, 1, print)
attempt(loop.run_forever)
c = value(1)
attempt(loop.run_until_complete, c)
attempt(loop.create_task, c)
c.close()
attempt(asyncio.get_running_loop)
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
asyncio.set_event_loop(None)
attempt(asyncio.get_event_loop)
attempt(asyncio.set_event_loop, 5)


def factory(loop, coro, **kwargs):
    print("factory", coro.__name__)
    return asyncio.Task(coro, loop=loop, **kwargs)


with asyncio.Runner() as runner:
    loop = runner.get_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(runner.run(value(3)))

try:
    asyncio.AbstractEventLoop().run_forever()
except NotImplementedError:
    print("abstract")


def f():
    pass


loop = asyncio.new_event_loop()
h = loop.call_soon(f)
print(repr(h).split(" at ")[0], h.cancelled())
h.cancel()
print(h)
h = loop.call_at(5.5, f)
print(repr(h).split(" at ")[0], h.when())
h.cancel()
print(h)
print(loop.call_at(1, f) < loop.call_at(2, f), type(h).__mro__[1].__name__)
loop.close()
