# Data nested a hundred thousand deep: making, looking at, freeing it.
import gc


class Node:
    __slots__ = ("next",)

    def __init__(self, next):
        self.next = next


class Plain:
    def __init__(self, next):
        self.next = next


def gen(g):
    yield from g


def wrap(f):
    def inner():
        return f()
    return inner


def nest(make, x, n=100000):
    for i in range(n):
        x = make(x)
    return x


def attempt(name, f):
    try:
        f()
        print(name, "done")
    except RecursionError:
        print(name, "RecursionError")


for make in Node, Plain:
    head = nest(make, None)
    head = None
    head = last = make(None)
    head = nest(make, head)
    last.next = head
    head = last = None
    gc.collect()

for make in (lambda x: [x]), (lambda x: (x,)), (lambda x: {1: x}):
    x, y = nest(make, 1), nest(make, 1)
    attempt("repr", lambda: repr(x))
    attempt("==", lambda: x == y)
    attempt("in", lambda: x in [y])
    attempt("format", lambda: "%s" % (x,))
    if make(1).__class__ is tuple:
        attempt("<", lambda: x < y)
    del x, y

x = nest(lambda x: frozenset([x]), frozenset())
attempt("repr", lambda: repr(x))
del x
for g in nest(gen, iter([1])), nest(wrap, lambda: 1):
    attempt("run", (lambda: next(g)) if hasattr(g, "send") else g)
g = None
e = None
for i in range(100000):
    n = ValueError(i)
    n.__context__ = n.__cause__ = e
    e = n
del e, n
x = nest(lambda x: (x, str), int, 500000)
attempt("isinstance", lambda: isinstance(1.5, x))
gc.collect()
print("end")
