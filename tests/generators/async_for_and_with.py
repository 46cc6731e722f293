"""async for and async with."""


class Pause:
    def __init__(self, value): self.value = value
    def __await__(self): return (yield self.value)


def drive(coroutine):
    try:
        while True:
            print("asked", coroutine.send(None))
    except StopIteration as stop:
        return stop.value


def show(coroutine):
    try:
        print(repr(drive(coroutine)))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", repr(error.__cause__))


class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        if self.i == 2:
            await Pause(self.i)
        return self.i


class Manager:
    def __init__(self, name, quiet=False):
        self.name, self.quiet = name, quiet

    async def __aenter__(self):
        print("enter", self.name)
        await Pause("entering")
        return self.name

    async def __aexit__(self, kind, error, tb):
        print("exit", self.name, repr(error))
        await Pause("leaving")
        return self.quiet


async def loops():
    seen = []
    async for i in Count(4):
        if i == 3:
            continue
        seen.append(i)
    else:
        seen.append("else")
    async for a in Count(5):
        if a == 2:
            break
    else:
        seen.append("never")
    async for seen[0] in Count(1):
        pass
    async for x in Count(2):
        async for y in Count(2):
            seen.append((x, y))
    return seen, a


async def fails_in_body():
    async for i in Count(3):
        raise StopAsyncIteration("mine")


async def returns():
    for k in (1, 2):
        async for i in Count(3):
            try:
                if i == 2:
                    return i
            finally:
                print("finally", i)


async def managed():
    async with Manager("a") as a, Manager("b") as b:
        print("body", a, b)
    async with Manager("quiet", True):
        1 / 0
    async with Manager("return"):
        return a + b


async def raising():
    async with Manager("outer"):
        async with Manager("inner") as x:
            raise ValueError(x)


async def leaving():
    for i in range(3):
        async with Manager(i) as m:
            if i == 1:
                break
            continue
    return i


class Half:
    async def __aenter__(self): return 1


class Plain:
    def __aenter__(self): return 1
    def __aexit__(self, *a): return 1


class NoNext:
    def __aiter__(self): return iter([])


class WrongNext:
    def __aiter__(self): return self
    def __anext__(self): return 5


async def with_(x):
    async with x:
        pass


async def for_(x):
    async for i in x:
        pass


for c in (loops(), fails_in_body(), returns(), managed(), raising(), leaving(),
          with_(5), with_(Half()), with_(Plain()), for_(5), for_(NoNext()),
          for_(WrongNext())):
    show(c)
c = managed()
print(c.send(None), c.send(None))
try:
    c.throw(KeyError("in enter of b"))
except StopIteration as stop:
    print("stopped", stop.value)
