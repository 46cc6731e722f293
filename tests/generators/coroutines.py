"""async def and await, driven by hand."""


class Pause:
    """Awaited, it gives its value to whoever drives, and returns the answer."""

    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


def drive(coroutine, answers=()):
    """Run to the end; print what it waits for."""
    answers = list(answers)
    answer = None
    while True:
        try:
            asked = coroutine.send(answer)
        except StopIteration as stop:
            return stop.value
        answer = answers.pop(0) if answers else None
        print("asked", asked, "answered", answer)


def show(call):
    try:
        print(repr(call()))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


async def simple(x, *, y=2):
    "Doc."
    return x + y


async def asks():
    a = await Pause("first")
    b = await Pause("second")
    return [a, b, await simple(1)]


async def nested(n):
    if n:
        return [n, *await nested(n - 1)]
    return [await Pause("bottom")]


print(drive(simple(1)), drive(simple(1, y=5)), simple.__doc__)
print(drive(asks(), "xy"))
print(drive(nested(3), ["deep"]))
print(drive(asks()))

c = asks()
print(c.__name__, c.__qualname__, type(c).__name__, c.cr_running, c.cr_await,
      c.cr_code.co_name, c.cr_frame is not None, c.cr_suspended, c.cr_origin)
print(c.send(None), type(c.cr_await).__name__, c.cr_suspended)
show(lambda: c.throw(ValueError("thrown")))
print(c.cr_frame, c.cr_suspended)
show(lambda: c.send(None))
show(lambda: drive(c))
c.close()
c = asks()
show(lambda: c.send(5))
show(lambda: next(c))
show(lambda: iter(c))
show(lambda: [*c])
c.close()
print(hasattr(c, "__next__"), hasattr(c, "__iter__"), hasattr(c, "__await__"))


async def catches():
    try:
        await Pause("in try")
    except ValueError as error:
        print("caught", error)
        return await Pause("after")
    finally:
        print("finally")


c = catches()
print(c.send(None), c.throw(ValueError("v")))
show(lambda: c.send("end"))
c = catches()
print(c.send(None))
print(c.close(), c.close())


async def raises(error):
    raise error


show(lambda: drive(raises(KeyError("k"))))
show(lambda: drive(raises(StopIteration("s"))))


async def awaits(x):
    return await x


class Bad:
    def __await__(self): return 5


class Worse:
    def __await__(self): return simple(1)


show(lambda: drive(awaits(5)))
show(lambda: drive(awaits(Bad())))
show(lambda: drive(awaits(None)))
show(lambda: drive(awaits(iter([]))))
w = simple(5).__await__()
print(type(w).__name__, iter(w) is w)
show(lambda: next(w))


async def shared(c):
    return await c


inner = asks()
one, two = shared(inner), shared(inner)
print(one.send(None))
show(lambda: two.send(None))
one.close()


class Methods:
    async def method(self): return self.__class__.__name__

    @classmethod
    async def of(cls): return cls.__name__

    @staticmethod
    async def static(x): return x


print(drive(Methods().method()), drive(Methods.of()), drive(Methods.static(3)))


async def comprehensions():
    return ([await simple(i) for i in range(3)],
            {i: await simple(i) for i in range(2)},
            {await simple(i) for i in (1, 1)})


print(drive(comprehensions()))


async def closing():
    def inner(): return x
    x = await simple(1)
    return inner() + await (lambda: simple(2))()


print(drive(closing()))


async def expressions():
    x = await simple(1) + await simple(2) ** 2
    print(await simple(3), [await simple(4), await simple(5)], -await simple(6),
          f"{await simple(7)}", (await simple(8)) if await simple(0) else 0)
    return x, await simple(y=await simple(9), x=1)


print(drive(expressions()))
