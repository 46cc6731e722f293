# Exceptions that leave asynchronous generators: contexts, tracebacks, PEP 479.

import types


@types.coroutine
def pause(value):
    return (yield value)


def run(coroutine):
    answer = None
    while True:
        try:
            coroutine.send(answer)
        except StopIteration as stop:
            return stop.value


def names(error):
    """Functions along the traceback."""
    found = []
    tb = error.__traceback__
    while tb:
        code = tb.tb_frame.f_code
        found.append((code.co_name, tb.tb_lineno - code.co_firstlineno))
        tb = tb.tb_next
    return found


async def failing(n):
    for i in range(n):
        yield i
    await deeper()
    yield "never"


async def deeper():
    await pause("deep")
    raise ValueError("deep")


async def reader():
    async for i in failing(2):
        pass


try:
    run(reader())
except ValueError as error:
    print(error, names(error))


async def comprehension():
    return [i async for i in failing(1)]


try:
    run(comprehension())
except ValueError as error:
    print(error, names(error))


async def expression():
    return [j async for j in (i async for i in failing(1) if i >= 0)]


try:
    run(expression())
except ValueError as error:
    print(error, names(error))


async def raises(kind):
    yield 1
    raise kind("inner")


async def leaves(kind):
    try:
        async for i in raises(kind):
            pass
        print("ended without error")
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__),
              repr(error.__context__), error.__suppress_context__)


for kind in (StopIteration, StopAsyncIteration, KeyError, RuntimeError):
    run(leaves(kind))


async def in_handler():
    g = handling()
    try:
        raise KeyError("outer")
    except KeyError:
        await anext(g)
        try:
            await anext(g)
        except ValueError as error:
            print(repr(error), repr(error.__context__),
                  repr(error.__context__.__context__))


async def handling():
    try:
        raise OSError("first")
    except OSError:
        yield 1
        raise ValueError("second")


run(in_handler())


async def context_of_thrown():
    async def gen():
        try:
            yield 1
        except KeyError:
            raise ValueError("from key")

    g = gen()
    await anext(g)
    try:
        await g.athrow(KeyError("thrown"))
    except ValueError as error:
        print(repr(error), repr(error.__context__))


run(context_of_thrown())


async def body_raises():
    async def gen():
        try:
            yield 1
        finally:
            print("generator's finally")

    g = gen()
    try:
        async for i in g:
            raise KeyError("in the body")
    except KeyError as error:
        print(repr(error), names(error))
    print(g.ag_frame is not None)
    await g.aclose()
    print(g.ag_frame)


run(body_raises())


async def stop_async_in_body():
    """One that the body raises is not the end of the loop."""
    async def gen():
        yield 1

    try:
        async for i in gen():
            raise StopAsyncIteration("body")
    except StopAsyncIteration as error:
        print(repr(error))


run(stop_async_in_body())


async def bad_protocol():
    class NoAnext:
        def __aiter__(self):
            return self

    class BadAnext:
        def __aiter__(self):
            return self

        def __anext__(self):
            return 1

    class RaisingAiter:
        def __aiter__(self):
            raise KeyError("aiter")

    for value in (1, [1], NoAnext(), BadAnext(), RaisingAiter()):
        try:
            async for i in value:
                pass
        except Exception as error:
            print(type(error).__name__, error, repr(error.__cause__))
        try:
            [x async for x in value]
        except Exception as error:
            print(type(error).__name__, error, repr(error.__cause__))
        try:
            (x async for x in value)
            print("made")
        except Exception as error:
            print(type(error).__name__, error, repr(error.__cause__))


run(bad_protocol())
try:
    for x in failing(1):
        pass
except TypeError as error:
    print(error)
try:
    [*failing(1)]
except TypeError as error:
    print(error)


async def plain_for():
    try:
        for x in failing(1):
            pass
    except TypeError as error:
        print(error)
    try:
        await failing(1)
    except TypeError as error:
        print(error)


run(plain_for())


def delegate():
    yield from failing(1)


try:
    list(delegate())
except TypeError as error:
    print(error)
