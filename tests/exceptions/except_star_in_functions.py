"""except* in generators, closures, methods and with statements."""
import sys


def numbers():
    while True:
        try:
            got = yield "ready"
            print("got", got)
        except* ValueError as e:
            print("in handler", repr(e), repr(sys.exception()))
            got = yield "handling"
            print("resumed", got, repr(sys.exception()))


g = numbers()
print(next(g), g.send(1))
print(g.throw(ValueError("thrown")), sys.exception())
print(g.send(2))
print(g.throw(ExceptionGroup("eg", [ValueError(1)])))
try:
    g.throw(KeyError("inside"))
except BaseException as e:
    print(repr(e), repr(e.__context__))


def counting():
    seen = []

    def handle():
        nonlocal seen
        try:
            raise ExceptionGroup("c", [OSError(1), OSError(2), KeyError(3)])
        except* OSError as e:
            seen += e.exceptions
            inner = lambda: e
            try:
                inner()
            except NameError as error:
                print(error)
        except* KeyError as k:
            seen.append(k)
        return inner

    f = handle()
    try:
        f()
    except NameError as error:
        print(error)
    return seen


print(counting())


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        print("exit", repr(error))
        return kind is ExceptionGroup


with Manager():
    try:
        with Manager():
            raise ValueError("through")
    except* ValueError as e:
        with Manager():
            raise ExceptionGroup("silenced", list(e.exceptions))
        raise ExceptionGroup("out", [e])


class Body:
    try:
        raise ExceptionGroup("class", [IndexError()])
    except* IndexError as e:
        found = repr(e)
    try:
        e
    except NameError as error:
        message = str(error)


print(Body.found, Body.message, hasattr(Body, "e"))


def deep(n):
    try:
        if n:
            deep(n - 1)
        else:
            raise ExceptionGroup("d", [ValueError(i) for i in range(4)])
    except* ValueError as e:
        match, rest = e.split(lambda x: x.args == (n,))
        if rest:
            raise rest
        print("nothing left at", n)


try:
    deep(2)
except BaseException as e:
    print(repr(e))
