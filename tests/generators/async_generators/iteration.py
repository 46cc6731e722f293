# async for over asynchronous generators: values, break, else, nesting, asend.

import types


@types.coroutine
def pause(value):
    return (yield value)


def run(coroutine, *answers):
    """Drive it; what it passes up is printed, answers go down."""
    answers = list(answers)
    answer = None
    while True:
        try:
            up = coroutine.send(answer)
        except StopIteration as stop:
            return stop.value
        answer = answers.pop(0) if answers else None
        print("  pause", up, "->", answer)


async def count(n):
    for i in range(n):
        yield i


async def slow(n):
    for i in range(n):
        got = await pause(i)
        yield i, got


async def simple():
    async for i in count(3):
        print("item", i)
    else:
        print("else")
    async for i in slow(2):
        print("slow", i)
    async for i in count(10):
        if i == 1:
            continue
        if i == 3:
            break
        print("partly", i)
    else:
        print("never")
    return "done"


print(run(simple(), "a", "b"))


async def nested():
    async for i in slow(2):
        async for j in count(i[0] + 1):
            print(i, j)


run(nested(), 1, 2)


async def echo():
    value = None
    while True:
        value = yield ("echo", value)
        if value == "stop":
            return


async def talk():
    e = echo()
    print(await e.asend(None))
    print(await e.asend(1))
    print(await e.__anext__())
    print(await anext(e))
    try:
        await e.asend("stop")
    except StopAsyncIteration as end:
        print("end", end.args, e.ag_frame)
    print(await anext(e, "default"))
    try:
        await anext(e)
    except StopAsyncIteration as end:
        print("end", end.args)
    print([i async for i in e])


run(talk())


async def chain(*sources):
    for source in sources:
        async for item in source:
            yield item


async def window(source, n):
    kept = []
    async for item in source:
        kept.append(item)
        if len(kept) == n:
            yield tuple(kept)
            kept.pop(0)


async def pipeline():
    async for w in window(chain(count(2), slow(2), count(2)), 3):
        print(w)


run(pipeline(), "x", "y")


class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    async def __aiter__(self):
        yield self.value
        for child in self.children:
            async for value in child:
                await pause("up")
                yield value


async def walk():
    tree = Tree(1, Tree(2, Tree(3)), Tree(4))
    values = []
    async for value in tree:
        values.append(value)
    print(values)


run(walk())


class Counter:
    async def items(self, *args, step=1, **rest):
        for a in args:
            yield self, a * step, rest

    @staticmethod
    async def static():
        yield "static"

    @classmethod
    async def made(cls):
        yield cls.__name__


async def methods():
    c = Counter()
    async for me, item, rest in c.items(1, 2, step=3, z=0):
        print(me is c, item, rest)
    print([x async for x in Counter.static()], [x async for x in c.made()])


run(methods())


async def closures():
    total = 0

    async def add(n):
        nonlocal total
        for i in range(n):
            total += i
            yield lambda: (i, total)

    fs = [f async for f in add(4)]
    print([f() for f in fs], total)


run(closures())
