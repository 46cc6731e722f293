import asyncio


async def inner():
    raise LookupError("lost")


async def outer():
    return 1 + await inner()


coroutine = outer()
try:
    coroutine.send(None)
finally:
    coroutine.close()
