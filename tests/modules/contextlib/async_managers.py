# The asynchronous ones, driven by hand.
from contextlib import (asynccontextmanager, aclosing, nullcontext,
                        AbstractAsyncContextManager)
import contextlib


def run(coro):
    sent = None
    while True:
        try:
            sent = coro.send(sent)
        except StopIteration as e:
            return e.value


class Gen:
    """What an asynchronous generator offers."""

    def __init__(self, items, on_throw=None):
        self.items, self.on_throw = list(items), on_throw

    async def __anext__(self):
        print("anext")
        if not self.items:
            raise StopAsyncIteration
        v = self.items.pop(0)
        if isinstance(v, BaseException):
            raise v
        return v

    async def athrow(self, exc):
        print("athrow", repr(exc))
        if self.on_throw:
            return self.on_throw(exc)
        raise exc

    async def aclose(self):
        print("aclose")


def made(items, on_throw=None):
    @asynccontextmanager
    def manager():
        """Doc of manager."""
        return Gen(items, on_throw)
    return manager


async def use(manager, exc=None):
    async with manager() as v:
        print("in", v)
        if exc:
            raise exc


def attempt(manager, exc=None):
    try:
        run(use(manager, exc))
        print("fine")
    except BaseException as e:
        print(type(e).__name__, e, "| context", repr(e.__context__), "| cause",
              repr(e.__cause__), e is exc)


def raiser(make):
    def throw(exc):
        raise make(exc)
    return throw


def chained(exc):
    raise RuntimeError("from") from exc


attempt(made([1]))
attempt(made([]))
attempt(made([1, 2]))
attempt(made([ValueError("before")]))
attempt(made([1, ValueError("after")]))
for exc in (ValueError("v"), StopIteration("s"), StopAsyncIteration("a"),
            RuntimeError("r"), GeneratorExit("g")):
    attempt(made([1]), exc)
    attempt(made([1], lambda e: "yielded"), exc)
    attempt(made([1], raiser(lambda e: StopAsyncIteration("done"))), exc)
    attempt(made([1], raiser(lambda e: KeyError("other"))), exc)
    attempt(made([1], chained), exc)
m = made([1])
print(m.__name__, m.__doc__, m().__doc__, type(m()).__name__,
      isinstance(m(), AbstractAsyncContextManager), sorted(vars(m())))


@asynccontextmanager
def five():
    return Gen([5])


@five()
async def decorated(x):
    """Doc of decorated."""
    return x * 2


print(run(decorated(4)), run(decorated(5)), decorated.__name__, decorated.__doc__)


class Closer:
    async def aclose(self):
        print("closed")


async def closing_use(fail):
    async with aclosing(Closer()) as c:
        print(type(c).__name__)
        if fail:
            raise KeyError("k")


run(closing_use(False))
try:
    run(closing_use(True))
except KeyError as e:
    print(e)


async def null():
    async with nullcontext(4) as n:
        return n


print(run(null()))


class Default(AbstractAsyncContextManager):
    async def __aexit__(self, *exc):
        print("aexit", exc[0])


async def default():
    async with Default() as d:
        print(type(d).__name__)


run(default())


async def wrong():
    async with Gen([1]):
        pass


try:
    run(wrong())
except TypeError as e:
    print(e)


class Deco(contextlib.AsyncContextDecorator):
    async def __aenter__(self):
        print("aenter")

    async def __aexit__(self, *exc):
        print("aexit")
        return True


@Deco()
async def f(fail):
    if fail:
        raise ValueError
    return "value"


print(run(f(False)), run(f(True)), f.__wrapped__.__name__)
