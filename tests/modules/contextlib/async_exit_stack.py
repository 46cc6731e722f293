# AsyncExitStack.
from contextlib import AsyncExitStack, ExitStack


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, t, v, tb):
        print("exit", self.name, repr(v))
        return self.swallow


class A(M):
    async def __aenter__(self):
        print("aenter", self.name)
        return self.name

    async def __aexit__(self, t, v, tb):
        print("aexit", self.name, repr(v))
        return self.swallow


async def acb(*args, **kw):
    print("acb", args, kw)
    return True


def cb(*args):
    print("cb", args)


async def aexit(t, v, tb):
    print("aexit function", repr(v))


async def all_of_it(exc=None, swallow=False):
    async with AsyncExitStack() as stack:
        stack.callback(cb, 1)
        print(stack.push_async_callback(acb, 2, k=3) is acb)
        print(stack.enter_context(M("m")))
        print(await stack.enter_async_context(A("a", swallow)))
        print(stack.push_async_exit(aexit) is aexit)
        a = A("pushed")
        print(stack.push_async_exit(a) is a)
        stack.push(M("plain"))
        if exc:
            raise exc
    return "done"


print(run(all_of_it()))
try:
    run(all_of_it(KeyError("k")))
except KeyError as e:
    print("out", repr(e))
print(run(all_of_it(KeyError("k"), True)))


async def moved():
    async with AsyncExitStack() as stack:
        stack.push_async_callback(acb, "moved")
        other = stack.pop_all()
    print("left", type(other).__name__)
    await other.aclose()
    await other.aclose()


run(moved())


async def bad(make):
    async with AsyncExitStack() as stack:
        r = make(stack)
        if hasattr(r, "send"):
            await r


for make in (lambda s: s.enter_context(A("x")) and None,
             lambda s: s.enter_async_context(M("x")),
             lambda s: s.enter_async_context(3), lambda s: s.enter_context(3),
             lambda s: s.push_async_callback(),
             lambda s: s.push_async_exit(cb)):
    try:
        run(bad(make))
    except TypeError as e:
        print(e)
try:
    with AsyncExitStack():
        pass
except TypeError as e:
    print(e)


class Raises(A):
    def __init__(self, exc):
        self.exc = exc
        self.name = "raises"

    async def __aexit__(self, *details):
        raise self.exc


async def chained():
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(Raises(ValueError("v")))
        await stack.enter_async_context(Raises(OSError("o")))
        raise KeyError("k")


try:
    run(chained())
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
print(hasattr(AsyncExitStack, "close"), hasattr(ExitStack, "aclose"),
      hasattr(AsyncExitStack, "__enter__"))
