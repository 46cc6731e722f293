# Asynchronous comprehensions of every form.

import types


@types.coroutine
def pause(value):
    return (yield value)


def run(coroutine):
    answer, ups = None, []
    while True:
        try:
            ups.append(coroutine.send(answer))
        except StopIteration as stop:
            if ups:
                print("  paused", ups)
            return stop.value


async def up(n):
    for i in range(n):
        await pause(i)
        yield i


async def double(x):
    await pause("d")
    return x * 2


async def is_odd(x):
    return x % 2


async def numbers(n):
    return list(range(n))


async def forms():
    print([x async for x in up(3)])
    print({x for x in [1, 1]} | {x async for x in up(2)})
    print({x: x + 1 async for x in up(3)})
    g = (x async for x in up(2))
    print(type(g).__name__, g.__name__, g.__qualname__)
    print([x async for x in g], [x async for x in g])
    print([x async for x in up(6) if x % 2])
    print([x async for x in up(6) if await is_odd(x)])
    print([await double(x) for x in range(3)])
    print({await double(x) for x in range(2)} == {0, 2})
    print({await double(x): await double(x + 1) for x in range(2)})
    print([await double(x) async for x in up(3)])
    print([x for x in await numbers(3)])
    print([x for x in range(4) if await is_odd(x)])
    print([(x, y) async for x in up(2) async for y in up(x + 1)])
    print([(x, y) for x in range(2) async for y in up(2)])
    print([(x, y) async for x in up(2) for y in range(2)])
    print([(x, y) for x in range(2) for y in await numbers(x + 1)])
    print([[y async for y in up(x)] for x in range(3)])
    print([[y async for y in up(x)] async for x in up(3)])
    print([{y: [z async for z in up(y)] async for y in up(x)} for x in (1, 2)])
    print([a + b async for a, b in ((x, y) async for x in up(2) for y in "5" if 0) if 1])
    print([a async for (a, *b) in ((x, x, x) async for x in up(2))])
    print([last := x async for x in up(3)], last)
    print(f"{[x async for x in up(2)]} {await double(4)}")
    print([f"{await double(x)}" async for x in up(2)])
    print(*[x async for x in up(3)], sep="-")
    print([*[x async for x in up(2)], *(await numbers(2))])


run(forms())


async def generators():
    g = (await double(x) for x in range(3))
    print(type(g).__name__, [x async for x in g])
    g = (x for x in await numbers(3))
    print(type(g).__name__, list(g))
    g = (x async for x in up(3) if x != 1)
    print(type(g).__name__, await anext(g), await anext(g), await anext(g, None))
    g = ((x, y) for x in range(2) for y in await numbers(2))
    print(type(g).__name__, [x async for x in g])
    g = ([y async for y in up(x)] for x in range(3))
    print(type(g).__name__, [x async for x in g])
    g = ((y async for y in up(x)) for x in range(3))
    print(type(g).__name__, [[z async for z in x] for x in g])
    g = (x for x in [y async for y in up(3)])
    print(type(g).__name__, list(g))
    g = (lambda: x async for x in up(2))
    print([f() async for f in g])
    fs = [lambda: x async for x in up(3)]
    print([f() for f in fs])


run(generators())


def sync():
    """Generator expressions may be asynchronous anywhere."""
    return (await double(x) for x in range(2)), (x async for x in up(2))


async def use():
    for g in sync():
        print([x async for x in g])
    print([x async for x in module_level])
    print([x async for x in C.attribute])
    print([x async for x in (lambda: (await double(y) for y in (7, 8)))()])


module_level = (await double(x) for x in range(3))


class C:
    attribute = (await double(x) for x in range(2))


run(use())


async def scopes():
    x = "outer"
    result = [x async for x in up(2)]
    print(x, result)
    total = 0
    print([total := total + x async for x in up(4)], total)
    y = [x := "inner" async for z in up(1)]
    print(x, y)

    class Local:
        items = 3
        made = [i for i in range(items)]
        gen = (i async for i in up(items))

    print(Local.made, [i async for i in Local.gen])

    def inner():
        return x
    print(inner(), [inner() async for _ in up(1)])


run(scopes())


async def errors():
    try:
        [1 // x async for x in up(2)]
    except ZeroDivisionError as error:
        print(error)
    try:
        [x async for x in up(2) if x.missing]
    except AttributeError as error:
        print(error)
    x = 5
    try:
        [x async for x in up(2) if await is_odd(None)]
    except TypeError as error:
        print(error, x)
    try:
        {[]: x async for x in up(2)}
    except TypeError as error:
        print(error)
    try:
        [x async for x in up(2) for y in 5]
    except TypeError as error:
        print(error)
    try:
        (x async for x in [1])
    except TypeError as error:
        print(error)
    try:
        [x async for x in up(2) async for y in [1]]
    except TypeError as error:
        print(error)
    try:
        [x for x in up(2)]
    except TypeError as error:
        print(error)
    try:
        [(a, b) async for a, b in up(1)]
    except TypeError as error:
        print(error)
    try:
        list(x async for x in up(2))
    except TypeError as error:
        print(error)
    try:
        sum((await double(x) for x in range(2)))
    except TypeError as error:
        print(error)
    try:
        [undefined async for x in up(1)]
    except NameError as error:
        print(error)


run(errors())


async def agen_with_comprehension():
    yield [x async for x in up(2)]
    got = yield {x: (yield_value) async for x in up(1) if (yield_value := x + 1)}
    yield (got, [await double(x) for x in range(2)])


async def drive():
    g = agen_with_comprehension()
    print(await anext(g), await anext(g), await g.asend("sent"))


run(drive())
