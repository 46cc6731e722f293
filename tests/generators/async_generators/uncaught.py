# An error out of nested asynchronous generators, and what was never awaited.


async def source(n):
    for i in range(n):
        yield 10 // (1 - i)


async def doubled(items):
    async for item in items:
        yield 2 * item


async def collect():
    return [x async for x in doubled(source(3))]


async def agen():
    yield 1


agen().asend(None)
agen().aclose()
agen().athrow(ValueError)
agen().__anext__()
collect().send(None)
