# PEP 479 in an asynchronous generator, thrown exceptions, in tracebacks.


async def ends():
    try:
        yield 1
    except KeyError:
        raise StopAsyncIteration("by hand")


def step(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


g = ends()
print(step(g.asend(None)))
step(g.athrow(KeyError("thrown")))
