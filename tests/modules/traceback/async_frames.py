# Coroutines, asynchronous generators, comprehensions and lambdas in levels.
import sys
import traceback


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value


def show(f):
    try:
        f()
    except Exception as e:
        traceback.print_exception(e, file=sys.stdout)
        print([x.name for x in traceback.extract_tb(e.__traceback__)])


async def inner():
    return 1 / 0


async def outer():
    return await inner()


async def agen():
    yield 1
    raise KeyError("agen")


async def loop():
    async for x in agen():
        pass


async def listed():
    return [x async for x in agen()]


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        raise RuntimeError("leaving")


async def managed():
    async with Manager():
        await inner()


def gen():
    yield from sub()


def sub():
    yield 1
    raise ValueError("sub")


class Meta(type):
    def __call__(cls):
        return super().__call__()


class Built(metaclass=Meta):
    def __init__(self):
        self.fail()

    def fail(self):
        raise OSError("built")


show(lambda: run(outer()))
show(lambda: run(loop()))
show(lambda: run(listed()))
show(lambda: run(managed()))
show(lambda: list(gen()))
show(lambda: [1 / x for x in (1, 0)])
show(lambda: {x: 1 / x for x in (1, 0)})
show(lambda: sum(1 / x for x in (1, 0)))
show(Built)
show(lambda: (lambda: (lambda: 1 / 0)())())


def in_class():
    class Body:
        x = 1 / 0


show(in_class)
