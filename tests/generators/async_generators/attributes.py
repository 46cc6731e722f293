# The classes and attributes of asynchronous generators and their awaitables.

import collections.abc
import inspect
import types
import typing


async def gen(a, b=2, *, c=3):
    """A docstring."""
    x = yield a
    await other()
    yield x


async def other():
    pass


g = gen(1)
print(type(g), type(g) is types.AsyncGeneratorType, type(g).__module__)
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0])
print(g.ag_running, g.ag_suspended, g.ag_await, g.ag_code is gen.__code__)
print(g.ag_frame.f_locals, g.ag_frame.f_code.co_name)
print(hex(gen.__code__.co_flags), hex((x for x in ()).gi_code.co_flags))
print(hex((x async for x in g).ag_code.co_flags))
print(inspect.CO_ASYNC_GENERATOR)
for value in (gen, g, other, (x async for x in g), (x for x in ())):
    print(inspect.isasyncgenfunction(value), inspect.isasyncgen(value),
          inspect.iscoroutinefunction(value), inspect.isgeneratorfunction(value),
          inspect.isawaitable(value), inspect.isgenerator(value))
abcs = collections.abc
for value in (g, g.__aiter__()):
    print([c for c in ("AsyncGenerator", "AsyncIterator", "AsyncIterable",
                       "Awaitable", "Coroutine", "Generator", "Iterator",
                       "Iterable") if isinstance(value, getattr(abcs, c))])
s = g.asend(None)
print([c for c in ("Awaitable", "Coroutine", "Generator", "Iterator",
                   "Iterable") if isinstance(s, getattr(abcs, c))])
print(isinstance(g, typing.AsyncGenerator), isinstance(g, typing.AsyncIterator))
print(type(g)[int, str], typing.AsyncGenerator[int, str])
print(inspect.getasyncgenstate(g))
try:
    s.send(None)
except StopIteration as stop:
    print(stop.value)
print(inspect.getasyncgenstate(g), inspect.getasyncgenlocals(g))
print(g.ag_suspended, g.ag_frame.f_lineno - gen.__code__.co_firstlineno)
print(inspect.signature(gen), gen.__doc__)
c = g.aclose()
try:
    c.send(None)
except StopIteration as stop:
    print("closed", stop.value)
print(inspect.getasyncgenstate(g), g.ag_frame, inspect.getasyncgenlocals(g))


def attempt(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for name in ("ag_running", "ag_suspended", "ag_frame", "ag_code", "ag_await",
             "__name__", "__qualname__", "new"):
    attempt(setattr, g, name, 1)
g.__name__ = "renamed"
g.__qualname__ = "q.renamed"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0])
attempt(type(g))
attempt(type(s))
for cls in (type(g), type(s), type(c)):
    try:
        type("Sub", (cls,), {})
    except TypeError as error:
        print(error)
attempt(iter, g)
attempt(next, g)
attempt(len, g)
for cls in (type(g), type(s), type(c)):
    print(cls.__name__, [n for n in dir(cls) if n not in dir(object)])
    for name in sorted(cls.__dict__):
        value = cls.__dict__[name]
        if name not in ("__doc__", "__getattribute__", "__sizeof__"):
            print(" ", name, callable(value))


async def f():
    yield

print(f.__code__.co_name, type(f()).__name__, f.__code__ is f().ag_code)
print(type(g).__doc__, type(s).__doc__)
attempt(f().asend)
attempt(f().asend, 1, 2)
attempt(f().aclose, 1)
attempt(f().__anext__, 1)
attempt(f().__aiter__, 1)
