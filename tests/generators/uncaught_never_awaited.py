async def work():
    pass


async def fail(x):
    await other(x)


async def other(x):
    1 / x


work()
c = fail(0)
c.send(None)
