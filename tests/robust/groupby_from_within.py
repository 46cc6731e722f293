# groupby whose key function and keys advance it.
import gc
from itertools import groupby, islice


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


g = None
calls = 0


def key(x):
    global calls
    calls += 1
    if g is not None and calls < 20 and calls % 3 == 0:
        next(g, None)
    return x // 3


g = groupby(range(30), key)
attempt("advance in key", lambda: len([k for k, _ in islice(g, 50)]) > 0)


class Key:
    act = None

    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if Key.act:
            a, Key.act = Key.act, None
            a()
        return self.n == other.n
    __hash__ = None


def run(name, act):
    global g
    Key.act = None
    g = groupby([Key(i // 2) for i in range(10)])
    k, sub = next(g)
    next(sub)

    def inner():
        act(g, sub)
    Key.act = inner
    attempt(name, lambda: len(list(sub)) < 20)
    Key.act = None
    attempt(name + " rest", lambda: sum(1 for _ in islice(g, 40)) < 20)


run("advance the outer", lambda g, s: next(g, None))
run("advance the group", lambda g, s: next(s, None))
run("exhaust the outer", lambda g, s: list(g) and None)


def forget(a, b):
    global g
    g = groupby([])
    gc.collect()


run("forget the outer", forget)


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        if outer is not None:
            list(islice(outer, 1))
        return 1


outer = None
s = Source()
outer = groupby(s)
try:
    next(outer)
except RecursionError:
    print("RecursionError")
except Exception as e:
    print(type(e).__name__)
outer = None
gs = [x for _, x in groupby("aabbcc")]
attempt("old groups are empty", lambda: [list(x) for x in gs])
_, sub = next(groupby("aaa"))
attempt("a group alone", lambda: list(sub))


def never(x):
    raise KeyError(x)


attempt("key raises", lambda: next(groupby("ab", never)))
