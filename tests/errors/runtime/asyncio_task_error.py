import asyncio


async def fail():
    await asyncio.sleep(0)
    raise ValueError("in task")


async def main():
    await asyncio.gather(asyncio.sleep(0), fail())


try:
    asyncio.run(main())
except ValueError as e:
    raise KeyError("after") from None
