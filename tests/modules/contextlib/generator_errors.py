# contextmanager: generators that do not do as they should.
from contextlib import contextmanager


def attempt(manager, exc=None):
    try:
        with manager() as v:
            print("in", v)
            if exc is not None:
                raise exc
        print("fine")
    except BaseException as e:
        print(type(e).__name__, e, "| context", repr(e.__context__),
              "| cause", repr(e.__cause__), e.__suppress_context__,
              e is exc)


@contextmanager
def empty():
    if False:
        yield


@contextmanager
def twice():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


@contextmanager
def again_after_throw():
    try:
        yield 1
    except ValueError:
        print("caught")
    yield 2


@contextmanager
def raises_before():
    raise ValueError("before")
    yield


@contextmanager
def raises_after():
    yield 1
    raise ValueError("after")


@contextmanager
def plain():
    yield 1


@contextmanager
def swallow():
    try:
        yield 1
    except BaseException as e:
        print("swallowed", type(e).__name__)


@contextmanager
def change():
    try:
        yield 1
    except BaseException as e:
        raise KeyError("changed")


@contextmanager
def change_from():
    try:
        yield 1
    except BaseException as e:
        raise KeyError("changed") from e


@contextmanager
def reraise():
    try:
        yield 1
    except BaseException as e:
        raise


@contextmanager
def raise_same():
    try:
        yield 1
    except BaseException as e:
        raise e


@contextmanager
def returns():
    try:
        yield 1
    except BaseException:
        return


@contextmanager
def runtime_from():
    try:
        yield 1
    except BaseException as e:
        raise RuntimeError("from") from e


@contextmanager
def new_runtime():
    try:
        yield 1
    except BaseException as e:
        raise RuntimeError("new")


@contextmanager
def stop():
    try:
        yield 1
    except BaseException as e:
        raise StopIteration("other")


managers = (empty, twice, again_after_throw, raises_before, raises_after,
            plain, swallow, change, change_from, reraise, raise_same,
            returns, runtime_from, new_runtime, stop)
for m in managers:
    print("==", m.__name__)
    attempt(m)
    for exc in (ValueError("v"), StopIteration("s"), RuntimeError("r"),
                GeneratorExit("g"), KeyboardInterrupt("k")):
        print("--", type(exc).__name__)
        attempt(m, exc)
