# default_factory and __missing__ that change the dict they are asked for.
import gc
from collections import ChainMap, Counter, OrderedDict, defaultdict


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


d = defaultdict()


def clear():
    d.clear()
    return 1


def recurse():
    return d["other"]


def put():
    d["k"] = "mine"
    return "theirs"


def drop_factory():
    d.default_factory = None
    return 5


def drop_class():
    gc.collect()
    d.update((i, i) for i in range(100))
    return "many"


def fail():
    raise KeyError("from the factory")


for f in clear, put, drop_factory, drop_class, fail, recurse:
    d.clear()
    d["a"] = 1
    d.default_factory = f
    attempt(f.__name__, lambda: d["k"])
    attempt(f.__name__ + " then", lambda: sorted(map(str, d))[:4])
    attempt(f.__name__ + " factory", lambda: d.default_factory is f)


class Missing(dict):
    def __missing__(self, key):
        self.clear()
        if key == "again":
            return self["again2"]
        if key == "self":
            return self
        del type(self).__missing__
        return "last"


m = Missing(a=1)
attempt("self", lambda: m["self"])
attempt("again", lambda: m["again"])
attempt("gone", lambda: m["again"])


class Loop(dict):
    def __missing__(self, key):
        return self[key]


try:
    Loop()[1]
except RecursionError:
    print("RecursionError")


class Odd(defaultdict):
    def __missing__(self, key):
        self.default_factory = list
        return super().__missing__(key)


o = Odd()
attempt("odd", lambda: o["x"])
attempt("odd repr", lambda: o)
d = defaultdict(lambda: d)
d[1]
attempt("repr of a default that holds itself", lambda: len(repr(d)) > 10)


class Factory:
    def __call__(self):
        return 1

    def __repr__(self):
        e.clear()
        return repr(e) + "!"


e = defaultdict(Factory(), a=1)
try:
    repr(e)
except RecursionError:
    print("RecursionError")


class C(Counter):
    def __missing__(self, key):
        self[key] = 5
        return 1


c = C("aab")
c["z"] += 1
attempt("counter", lambda: sorted(c.items()))
c.subtract("q")
attempt("counter", lambda: sorted(c.items()))
cm = ChainMap({}, Missing())
attempt("chain", lambda: cm["nothing"])
od = OrderedDict()


class OMissing(OrderedDict):
    def __missing__(self, key):
        self.move_to_end("a")
        del self["b"]
        return list(self)


attempt("ordered", lambda: OMissing(a=1, b=2, c=3)["z"])
