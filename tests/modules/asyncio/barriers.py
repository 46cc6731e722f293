# Barrier.

import asyncio


def shown(x):
    text = repr(x)
    return text[:text.index(" at ")] + text[text.index(" ["):]


async def main():
    barrier = asyncio.Barrier(3)
    print(shown(barrier), barrier.parties, barrier.n_waiting, barrier.broken)
    order = []

    async def party(n):
        for round in range(2):
            order.append((round, n))
            index = await barrier.wait()
            assert 0 <= index < 3
        return n
    tasks = [asyncio.create_task(party(n)) for n in range(2)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(shown(barrier), barrier.n_waiting)
    print(await asyncio.gather(party(2), *tasks))
    print(sorted(order), [r for r, n in order])

    async def indexed():
        return await barrier.wait()
    print(sorted(await asyncio.gather(*[indexed() for _ in range(3)])))

    async def managed():
        async with barrier as position:
            return position
    print(sorted(await asyncio.gather(*[managed() for _ in range(3)])))

    async def sent_away():
        try:
            await barrier.wait()
        except asyncio.BrokenBarrierError as error:
            return repr(error)
    t = asyncio.create_task(sent_away())
    await asyncio.sleep(0)
    await barrier.reset()
    print(await t, barrier.broken)
    t = asyncio.create_task(sent_away())
    await asyncio.sleep(0)
    await barrier.abort()
    print(await t, barrier.broken, shown(barrier))
    print(await sent_away())
    await barrier.reset()
    print(barrier.broken, shown(barrier))
    t = asyncio.create_task(indexed())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print(barrier.n_waiting)
    for bad in (0, -1):
        try:
            asyncio.Barrier(bad)
        except ValueError as error:
            print(error)
    one = asyncio.Barrier(1)
    print(await one.wait(), await one.wait())


asyncio.run(main())
