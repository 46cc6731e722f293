# contextvars, alone and in tasks.

import asyncio
import contextvars


def attempt(action, *args, **kwargs):
    try:
        print(action(*args, **kwargs))
    except Exception as error:
        text = str(error)
        print(type(error).__name__, text.split(" at 0x")[0])


var = contextvars.ContextVar("var")
other = contextvars.ContextVar("other", default="d")
print(var.name, repr(var).split(" at ")[0], repr(other).split(" at ")[0])
attempt(var.get)
print(var.get("given"), other.get(), other.get("given"))
token = var.set(1)
print(var.get(), token.var is var, token.old_value, token.old_value is contextvars.Token.MISSING)
second = var.set(2)
print(second.old_value, var.get())
var.reset(second)
print(var.get())
attempt(var.reset, second)
attempt(other.reset, token)
var.reset(token)
attempt(var.get)
attempt(var.reset, 5)
attempt(contextvars.ContextVar, 5)
attempt(contextvars.Token)

ctx = contextvars.copy_context()
print(len(ctx), var in ctx, ctx.get(var), ctx.get(var, "no"))
attempt(lambda: ctx[var])
attempt(lambda: "x" in ctx)


def change(x):
    var.set(x)
    return var.get(), other.get()


print(ctx.run(change, 5), ctx[var], var in ctx, len(ctx))
attempt(var.get)
copy = ctx.copy()
print(copy.run(change, 6), ctx[var], copy[var])
print([v.name for v in ctx], list(ctx.keys()) == [var], list(ctx.values()))
print([(v.name, x) for v, x in ctx.items()])
attempt(ctx.run, lambda: ctx.run(print))
token = ctx.run(var.set, 9)
attempt(var.reset, token)
print(ctx[var])
empty = contextvars.Context()
print(len(empty), empty.run(other.get), type(empty).__module__)
try:
    ctx.run(lambda: 1 / 0)
except ZeroDivisionError as error:
    print(error, ctx.run(var.get))


async def child(x):
    seen = var.get("unset")
    var.set(x)
    await asyncio.sleep(0)
    return seen, var.get()


async def main():
    var.set("main")
    print(await asyncio.gather(child(1), child(2)), var.get())
    print(await child(3), var.get())
    own = contextvars.copy_context()
    t = asyncio.create_task(child(4), context=own)
    print(await t, own[var], var.get(), t.get_context() is own)
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("callback", var.get()))
    var.set("changed")
    loop.call_soon(lambda: print("with context", var.get()), context=own)
    await asyncio.sleep(0)
    f = loop.create_future()
    f.add_done_callback(lambda f: print("done callback", var.get()))
    var.set("again")
    f.set_result(None)
    await asyncio.sleep(0)
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(child("group"))
    print(a.result(), var.get())


asyncio.run(main())
attempt(var.get)
with asyncio.Runner() as runner:
    async def setter():
        var.set("kept by the runner")
    runner.run(setter())

    async def getter():
        return var.get()
    print(runner.run(getter()))


async def gen():
    var.set("in gen")
    yield var.get()
    yield var.get()


async def through_generator():
    var.set("outside")
    g = gen()
    print(await anext(g), var.get())
    var.set("between")
    print(await anext(g), var.get())
    await g.aclose()


asyncio.run(through_generator())
