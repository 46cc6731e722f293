"""Generators: send, throw, close, return values, states."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def echo():
    received = []
    try:
        while True:
            value = yield len(received)
            received.append(value)
            if value == "stop":
                return received
    except ValueError as error:
        yield f"caught {error}"
    finally:
        print("cleanup", received)


g = echo()
print(next(g), g.send("a"), g.send("b"))
try:
    g.send("stop")
except StopIteration as stop:
    print("returned", stop.value)
show(next, g)
show(next, g, "done")
g = echo()
show(g.send, "too early")
next(g)
print(g.throw(ValueError("x")))
show(next, g)
g = echo()
next(g)
print(g.close(), g.close())
show(next, g)
g = echo()
show(g.throw, KeyError("before start"))
show(g.throw, KeyError("after end"))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
show(g.close)


def leaks():
    yield 1
    raise StopIteration("inside")


show(lambda: list(leaks()))


def reentrant():
    yield next(me)


me = reentrant()
show(next, me)
g = (x for x in "ab")
print(type(g).__name__, g.__name__, iter(g) is g, next(g), list(g), list(g))
print(echo.__name__, type(echo()).__name__, g.gi_frame)
show(lambda: (x for x in 5))
show(g.throw, 5)
