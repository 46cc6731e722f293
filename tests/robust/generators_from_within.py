# Generators that advance, close and drop themselves while they run.
import gc
import itertools
import sys


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


def uses(how):
    yield 1
    how()
    yield 2
    yield 3


for name, how in {
    "next": lambda: next(g), "send": lambda: g.send(5),
    "throw": lambda: g.throw(KeyError), "close": lambda: g.close(),
    "list": lambda: list(g), "for": lambda: [x for x in g],
    "unpack": lambda: [*g], "tuple": lambda: tuple(g), "sum": lambda: sum(g),
    "chain": lambda: list(itertools.chain(g)),
    "in": lambda: 5 in g, "zip": lambda: list(zip(g, g)),
}.items():
    g = uses(how)
    attempt(name, lambda: list(g))
    attempt(name + " after", lambda: list(g))


def drops():
    global g
    g = None
    gc.collect()
    yield 1
    gc.collect()
    yield 2


g = drops()
attempt("drops itself", lambda: list(g))
g = drops()
attempt("drops itself", lambda: next(g))


def frames():
    me = yield
    f = me.gi_frame
    try:
        f.clear()
    except RuntimeError as e:
        yield str(e)
    me = None
    yield f.f_lineno > 0


g = frames()
next(g)
attempt("clear", lambda: [g.send(g), next(g)])
f = g.gi_frame
g.close()
f.clear()
attempt("cleared", lambda: list(g))


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


g = ignores()
next(g)
attempt("ignores close", g.close)
g.gi_frame.f_locals
sys.unraisablehook = lambda u: print("unraisable", type(u.exc_value).__name__)


def counts(n):
    try:
        while True:
            yield n
    finally:
        if n:
            inner = counts(n - 1)
            next(inner)
            inner = None


g = counts(50)
next(g)
g = None


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


attempt("deep", lambda: sum(deep(300)))
attempt("too deep", lambda: sum(deep(5000)))


def loop():
    yield from g


g = loop()
attempt("from itself", lambda: next(g))


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        del Source.__next__
        return 1


def take():
    yield from Source()


attempt("loses next", lambda: next(take()))


class Send:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def send(self, x):
        global h
        h = None
        gc.collect()
        return x

    def throw(self, *a):
        del Send.throw
        return "thrown"

    def close(self):
        raise ZeroDivisionError


def delegate():
    return (yield from Send())


h = delegate()
k = h
next(k)
attempt("send", lambda: k.send(5))
attempt("throw", lambda: k.throw(KeyError))
attempt("throw", lambda: k.throw(KeyError))
k = delegate()
next(k)
attempt("close", lambda: k.close())


def comprehension():
    l = [1, 2, 3]
    r = [(l.clear(), x) for x in l]
    d = {1: 2, 3: 4}
    try:
        {k: d.clear() for k in d}
    except RuntimeError as e:
        r.append(str(e))
    s = {1, 2}
    try:
        {s.add(x + 10) for x in s}
    except RuntimeError as e:
        r.append(str(e))
    return r


attempt("comprehension", comprehension)


def arguments():
    l = [1, 2]
    return (lambda *a, **k: (a, sorted(k)))(*(
        x for x in l if len(l) < 9 and not l.append(3)), **{str(i): i for i in range(3)})


attempt("arguments", arguments)


class Star:
    def keys(self):
        yield "a"
        d.clear()
        yield "b"

    def __getitem__(self, k):
        return d.setdefault(k, k)


d = {}
attempt("keywords", lambda: (lambda **k: sorted(k))(**Star()))
attempt("dict", lambda: {**Star()})
attempt("update", lambda: dict(Star()))
